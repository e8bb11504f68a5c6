import { createRootRoute, createRoute } from '@tanstack/react-router';
import { BrokenPage, MissingPage } from '../MissingPage';
import { Gate } from '../shell/Gate';

export const root = createRootRoute({ notFoundComponent: MissingPage, errorComponent: BrokenPage });
/** Pages behind the desk need somebody signed in. */
export const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Gate });
