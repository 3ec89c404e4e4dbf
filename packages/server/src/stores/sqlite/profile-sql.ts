/** Each distinct ballot of an activity with its count, over all shards. */
export const profileSql =
  'SELECT ballot, sum(count) AS count FROM profile WHERE activity = ? GROUP BY ballot';
