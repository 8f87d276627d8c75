/** Who signs in at the replicas' IdPs; SPs that know their users beforehand know these. */
export const PEOPLE: readonly string[] = ['user@acme.example', 'mia.berg@example.com'];
