export default {
  list: {
    title: 'Dossiers of my unit',
    new: 'New dossier',
    group: { returned: 'Returned, to be supplemented', draft: 'Drafts', running: 'Under way', ended: 'Ended' },
    filter: { name: 'Filter the list', q: 'Find by name or code', qHint: 'Diacritics do not matter', award: 'Award', group: 'State', clear: 'Clear' },
    empty: 'Your unit has no dossier yet',
    emptyAbout: 'Press "New dossier" to begin. A draft saves itself; you can leave and come back.',
    emptyFiltered: 'No dossier matches the filter',
    emptyFilteredAbout: 'Remove a condition to see the others.',
    returnedBy: 'Returned by {{name}} on {{date}}. {{n}} point(s) to supplement:',
    answer: 'Supplement and resubmit',
    continue: 'Go on writing',
    savedAt: 'Last changed {{time}}',
    at: 'Now at: {{step}}',
  },
};
