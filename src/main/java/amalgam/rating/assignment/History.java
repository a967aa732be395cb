package amalgam.rating.assignment;

import amalgam.rating.AssignmentId;
import amalgam.rating.Purpose;
import amalgam.tournament.PromptId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rater was handed in a tournament so far.
 *
 * @param played prompts that the rater answered as a player, and so knows answers to
 */
record History(List<StoredAssignment> all, Set<PromptId> played) {

  /** A repeat comes after so many other answers, so that nobody answers it from memory. */
  private static final int REPEAT_AFTER = 10;

  /** Nor does a check come among the first, or soon after another. */
  private static final int CHECK_AFTER = 5;

  History {
    all = List.copyOf(all);
    played = Set.copyOf(played);
  }

  /** What is in hand, in the order in which it is shown. */
  List<StoredAssignment> inHand() {
    return all.stream().filter(StoredAssignment::isHeld).toList();
  }

  /** What the rater left. */
  List<StoredAssignment> released() {
    return all.stream().filter(one -> one.state() == AssignmentState.RELEASED).toList();
  }

  int answered() {
    return count(AssignmentState.ANSWERED);
  }

  int skipped() {
    return count(AssignmentState.SKIPPED);
  }

  private int count(AssignmentState state) {
    return Math.toIntExact(all.stream().filter(one -> one.state() == state).count());
  }

  /** What is not drawn again for a purpose. */
  Set<ProposalPair> seen() {
    return all.stream()
        .map(one -> ProposalPair.of(one.comparison()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What may be asked a second time. */
  List<StoredAssignment> repeatable() {
    List<StoredAssignment> answered = all.stream().filter(StoredAssignment::isAnswered).toList();
    Set<AssignmentId> repeated =
        all.stream()
            .map(one -> one.pair().repeatOf())
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    return answered.subList(0, Math.max(0, answered.size() - REPEAT_AFTER)).stream()
        .filter(one -> one.pair().purpose() == Purpose.REGULAR && !repeated.contains(one.id()))
        .toList();
  }

  /** Whether the last pairs were no checks. */
  boolean isDueForCheck() {
    return all.size() >= CHECK_AFTER
        && all.subList(all.size() - CHECK_AFTER, all.size()).stream()
            .noneMatch(one -> one.pair().purpose() == Purpose.CHECK);
  }
}
