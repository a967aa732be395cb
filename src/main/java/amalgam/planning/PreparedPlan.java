package amalgam.planning;

import org.jspecify.annotations.Nullable;

/**
 * A plan that can be simulated, with what can be told before.
 *
 * @param like the tournament that its entrants come from; null where they are assumed
 */
public record PreparedPlan(TournamentPlan plan, Effort effort, @Nullable EarlierTournament like) {}
