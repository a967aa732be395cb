package amalgam.rating.persistence;

import static amalgam.platform.persistence.schema.Tables.PROMPT;
import static amalgam.platform.persistence.schema.Tables.PROPOSAL;

import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.rating.VoteException;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** Holds what a vote says of its two proposals against what is stored. */
final class ComparedProposals {

  private final DSLContext database;

  ComparedProposals(DSLContext database) {
    this.database = database;
  }

  private record Stored(long entrant, long prompt, long tournament) {}

  /**
   * Refuses a comparison of anything but two proposals by the named entrants to the named prompt.
   *
   * @throws VoteException if it is not one
   */
  void check(Comparison comparison) {
    Map<Long, Stored> stored =
        database
            .select(PROPOSAL.ID, PROPOSAL.ENTRANT_ID, PROPOSAL.PROMPT_ID, PROMPT.TOURNAMENT_ID)
            .from(PROPOSAL)
            .join(PROMPT)
            .on(PROMPT.ID.eq(PROPOSAL.PROMPT_ID))
            .where(
                PROPOSAL.ID.in(
                    comparison.left().proposal().value(), comparison.right().proposal().value()))
            .fetchMap(
                PROPOSAL.ID,
                Records.mapping(
                    (id, entrant, prompt, tournament) -> new Stored(entrant, prompt, tournament)));
    Stream.of(comparison.left(), comparison.right())
        .forEach(side -> check(comparison, side, stored.get(side.proposal().value())));
  }

  private static void check(Comparison comparison, Side side, @Nullable Stored stored) {
    if (stored == null) {
      throw new VoteException(
          "There is no proposal %s to vote on; ask for another pair.".formatted(side.proposal()));
    }
    require(side, "tournament", comparison.tournament().value(), stored.tournament());
    require(side, "prompt", comparison.prompt().value(), stored.prompt());
    require(side, "entrant", side.entrant().value(), stored.entrant());
  }

  private static void require(Side side, String what, long named, long stored) {
    if (named != stored) {
      throw new VoteException(
          "Proposal %s is of %s %d, but the vote says %d; vote on what was shown."
              .formatted(side.proposal(), what, stored, named));
    }
  }
}
