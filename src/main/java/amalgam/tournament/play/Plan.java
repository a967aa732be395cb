package amalgam.tournament.play;

import amalgam.tournament.TournamentPrompt;
import java.util.List;

/**
 * A tournament's drawn prompts and how its work is cut.
 *
 * @param levels of each bundle
 * @param blockSize answers in a unit of work, before it is rounded to whole bundles
 */
record Plan(List<TournamentPrompt> prompts, int levels, int blockSize) {}
