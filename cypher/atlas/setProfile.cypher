// Chooses the municipality profile and says whether the city is fictional; nulls say neither.
//
// @param profile: string?      code of the profile
// @param fictional: boolean?   true for the sample city
MATCH (atlas:Atlas {id: 'atlas'})
SET atlas.profile = $profile, atlas.fictional = $fictional
