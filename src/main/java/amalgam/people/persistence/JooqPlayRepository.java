package amalgam.people.persistence;

import static amalgam.platform.persistence.schema.Tables.PLAY;
import static org.jooq.impl.DSL.count;

import amalgam.people.PlayException;
import amalgam.people.PlayRepository;
import amalgam.people.Player;
import amalgam.platform.node.SharedClock;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JooqPlayRepository implements PlayRepository {

  private final DSLContext database;
  private final SharedClock clock;

  JooqPlayRepository(DSLContext database, SharedClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Set<PromptId> answered(TournamentId tournament, Player player) {
    return database
        .select(PLAY.PROMPT_ID.convertFrom(PromptId::new))
        .from(PLAY)
        .where(PLAY.TOURNAMENT_ID.eq(tournament.value()))
        .and(PLAY.PLAYER.eq(player.pseudonym()))
        .fetchSet(row -> row.value1());
  }

  @Override
  public Optional<ProposalId> answer(Player player, PromptId prompt) {
    return database
        .select(PLAY.PROPOSAL_ID.convertFrom(ProposalId::new))
        .from(PLAY)
        .where(PLAY.PLAYER.eq(player.pseudonym()))
        .and(PLAY.PROMPT_ID.eq(prompt.value()))
        .fetchOptional(row -> row.value1());
  }

  @Override
  public Map<PromptId, Integer> counts(TournamentId tournament) {
    return database
        .select(PLAY.PROMPT_ID, count())
        .from(PLAY)
        .where(PLAY.TOURNAMENT_ID.eq(tournament.value()))
        .groupBy(PLAY.PROMPT_ID)
        .fetchMap(row -> new PromptId(row.value1()), row -> row.value2());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void insert(
      TournamentId tournament, PromptId prompt, ProposalId proposal, Player player, Duration took) {
    int inserted =
        database
            .insertInto(PLAY)
            .set(PLAY.PROPOSAL_ID, proposal.value())
            .set(PLAY.TOURNAMENT_ID, tournament.value())
            .set(PLAY.PROMPT_ID, prompt.value())
            .set(PLAY.PLAYER, player.pseudonym())
            .set(PLAY.MILLISECONDS, took.toMillis())
            .set(PLAY.AT, clock.sharedTime())
            .onConflict(PLAY.PLAYER, PLAY.PROMPT_ID)
            .doNothing()
            .execute();
    if (inserted == 0) {
      throw new PlayException(
          PlayException.Reason.ANSWERED_BEFORE,
          "Prompt %s was answered by this person before.".formatted(prompt));
    }
  }
}
