import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@fotfeste/access';
import { ok, refuse } from '@fotfeste/kernel';
import { coded } from '../edges/errors.js';
import type { Operation } from '../common/operation.js';

const languages = ['nb', 'nn', 'en'] as const;

/** Who is signed in. */
@Resolver('Viewer')
export class ViewerResolver {
  @Query()
  viewer(@Context('operation') operation: Operation): Viewer {
    return operation.viewer;
  }

  @Mutation()
  async chooseLanguage(
    @Args() args: { language: string; key: string },
    @Context('operation') operation: Operation,
  ): Promise<Viewer> {
    const language = languages.find((each) => each === args.language);
    if (!language) throw coded('BAD_USER_INPUT', 'The language must be nb, nn or en.');
    const { viewer } = operation;
    const changed = await operation.change(
      { operation: 'chooseLanguage', arguments: args },
      async (transaction) => {
        const rows = await transaction.query<{ id: string }>(
          `update app_user set language = $2 where id = $1 returning id`,
          [viewer.userId, language],
        );
        return rows.length > 0 ? ok({ id: viewer.userId }) : refuse([{ code: 'NOT_ALLOWED' }]);
      },
      () => Promise.resolve({ ...viewer, language }),
    );
    if ('refusals' in changed) throw coded('BAD_USER_INPUT', changed.refusals.map((each) => each.message).join(' '));
    return changed;
  }

  @ResolveField()
  id(@Parent() viewer: Viewer): string {
    return viewer.userId;
  }

  @ResolveField()
  municipalities(@Parent() viewer: Viewer, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.municipality.loadMany([...viewer.municipalities]);
  }

  @ResolveField()
  organisations(@Parent() viewer: Viewer, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.employer.loadMany([...viewer.organisations]);
  }

  @ResolveField()
  navOffices(@Parent() viewer: Viewer, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.query(`select number, name from nav_office where number = any($1) order by number`, [
      viewer.navOffices,
    ]);
  }

  @ResolveField()
  today(@Parent() _viewer: Viewer, @Context('operation') operation: Operation): string {
    return operation.today;
  }

  @ResolveField()
  standalone(@Parent() _viewer: Viewer, @Context('operation') operation: Operation): boolean {
    return operation.standalone;
  }
}
