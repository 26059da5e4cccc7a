'use server'

import { serveAction } from '@/lib/platform/doors/define-action'
import { serve } from '@/lib/platform/doors/serve'
import { previewUnitsAction } from './preview-units'
import { readOrganisationHistoryAction } from './read-organisation-history'
import { abolishOrganisationVerb } from './verbs/abolish-organisation'
import { changeOrganisationVerb } from './verbs/change-organisation'
import { createOrganisationVerb } from './verbs/create-organisation'
import { importUnitsVerb } from './verbs/import-units'
import { moveOrganisationVerb } from './verbs/move-organisation'
import { renameOrganisationVerb } from './verbs/rename-organisation'
import { restoreOrganisationVerb } from './verbs/restore-organisation'

export const abolishOrganisation = serve(abolishOrganisationVerb)
export const changeOrganisation = serve(changeOrganisationVerb)
export const createOrganisation = serve(createOrganisationVerb)
export const importUnits = serve(importUnitsVerb)
export const moveOrganisation = serve(moveOrganisationVerb)
export const renameOrganisation = serve(renameOrganisationVerb)
export const restoreOrganisation = serve(restoreOrganisationVerb)
export const previewUnits = serveAction(previewUnitsAction)
export const readOrganisationHistory = serveAction(readOrganisationHistoryAction)
