package amalgam.rating;

import amalgam.tournament.TournamentId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Votes in the database. */
@Service
class StoredVotes implements Votes {

  private static final int LONGEST_REASON = 2000;
  private static final VoteId BEFORE_ALL = new VoteId(Long.MIN_VALUE);

  private final VoteRepository votes;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  StoredVotes(
      VoteRepository votes, TransactionOperations transactions, ApplicationEventPublisher events) {
    this.votes = votes;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public Vote cast(Ballot ballot) {
    return transactions.execute(
        status -> {
          Vote vote = votes.insert(ballot);
          announce(ballot.comparison().tournament());
          return vote;
        });
  }

  @Override
  public void castDrawn(List<Ballot> ballots) {
    transactions.executeWithoutResult(
        status -> {
          votes.insertDrawn(ballots);
          announce(ballots.getFirst().comparison().tournament());
        });
  }

  @Override
  public void setAside(VoteId vote, String reason) {
    check(reason);
    revise(vote, reason);
  }

  private static void check(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new VoteException(
          "To set a vote aside takes a reason of 1 to %d characters, not %d."
              .formatted(LONGEST_REASON, reason.length()));
    }
  }

  @Override
  public void setAsideAll(AssignmentId assignment, String reason) {
    transactions.executeWithoutResult(
        status ->
            announceAll(
                votes.revise(votes.answering(assignment).stream().map(Vote::id).toList(), reason)));
  }

  @Override
  public void reviseAll(Collection<VoteId> ids, @Nullable String reason) {
    if (reason != null) {
      check(reason);
    }
    transactions.executeWithoutResult(status -> announceAll(votes.reviseTogether(ids, reason)));
  }

  private void announceAll(List<Vote> revised) {
    revised.stream()
        .map(vote -> vote.ballot().comparison().tournament())
        .distinct()
        .forEach(this::announce);
  }

  @Override
  public void takeBackIn(VoteId vote) {
    revise(vote, null);
  }

  private void revise(VoteId vote, @Nullable String reason) {
    transactions.executeWithoutResult(
        status -> announce(votes.revise(vote, reason).ballot().comparison().tournament()));
  }

  /** After the transaction, which may be a longer one of the caller's. */
  private void announce(TournamentId tournament) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            events.publishEvent(new VotesChanged(tournament, false));
          }
        });
  }

  @Override
  public void forEach(TournamentId tournament, Consumer<Vote> reader) {
    votes.forEachAfter(tournament, BEFORE_ALL, reader);
  }
}
