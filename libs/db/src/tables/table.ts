import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

type ColumnKind =
  'uuid' | 'text' | 'int' | 'boolean' | 'date' | 'timestamptz' | 'jsonb' | 'numeric' | 'text[]' | 'bytea';

/**
 * A table as writes see it: its columns, named as in the database or in camel case, and which of them are the key. No
 * relations, no cascades, no decorators: reading is SQL's business.
 */
export function table<Row extends object>(
  name: string,
  columns: { readonly [Column in keyof Row]-?: ColumnKind },
  key: readonly (keyof Row & string)[],
): EntitySchema<Row> {
  const column = ([column, kind]: [string, ColumnKind]): [string, EntitySchemaColumnOptions] => [
    column,
    {
      name: column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      type: kind === 'text[]' ? 'text' : kind,
      array: kind === 'text[]',
      primary: key.some((part) => part === column),
      nullable: true,
    },
  ];
  const options = Object.fromEntries(Object.entries<ColumnKind>(columns).map(column));
  return new EntitySchema<Row>({ name, tableName: name, columns: options as EntitySchema<Row>['options']['columns'] });
}
