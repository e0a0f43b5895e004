export { bytesSource, fileSource, unpacked, type ByteSource } from './byte-source.js';
export {
  caseFileLimits,
  inspectFile,
  referenceFileLimits,
  type FileInspection,
  type FileLimits,
  type TextEncoding,
} from './inspect-file.js';
export { openTable, type OpenOptions, type Separator, type Table, type TableRow } from './open-table.js';
export {
  mappedCells,
  mappingProblems,
  suggestMapping,
  type ColumnMapping,
  type MappedColumn,
} from './column-mapping.js';
export { writeRefusedRows, writeTable, type RefusedRow } from './write-table.js';
export {
  collectRows,
  readRows,
  type RowOutcome,
  type RowOutcomes,
  type RowReading,
  type RowReport,
} from './read-rows.js';
