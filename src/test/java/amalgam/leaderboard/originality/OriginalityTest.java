package amalgam.leaderboard.originality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** How original walks are, against values by hand and against comparing each with each. */
class OriginalityTest {

  private static final double EXACT = 1e-12;

  private static ValidAnswer walk(long entrant, String contestant, long prompt, String walk) {
    return new ValidAnswer(new EntrantId(entrant), contestant, new PromptId(prompt), 0, 1, walk);
  }

  private static List<OriginalitySums> sums(List<ValidAnswer> walks) {
    OriginalityOfWalks originality = new OriginalityOfWalks();
    walks.forEach(originality::add);
    return originality.sums();
  }

  @Test
  void theMeanDistanceToTheOthersWalksCounts() {
    // Against a–b–d: the same edges walked back are at distance 0, a–b–c–d shares 1 of 4.
    List<OriginalitySums> sums =
        sums(
            List.of(
                walk(1, "one", 1, "a|r|b|s|d"),
                walk(2, "two", 1, "d|s|b|r|a"),
                walk(3, "three", 1, "a|r|b|t|c|u|d")));

    assertThat(sums.getFirst())
        .isEqualTo(new OriginalitySums(new EntrantId(1), 0, 1, (0 + 0.75) / 2, 1));
    assertThat(sums.getLast().originality()).isCloseTo(0.75, within(EXACT));
  }

  @Test
  void whatOnlyItsOwnContestantAnsweredHasNoOriginality() {
    assertThat(sums(List.of(walk(1, "one", 1, "a|r|b"), walk(2, "one", 1, "a|r|c|s|b")))).isEmpty();
    assertThat(sums(List.of())).isEmpty();
  }

  @Test
  void otherPromptsAreNoNeighbours() {
    assertThat(sums(List.of(walk(1, "one", 1, "a|r|b"), walk(2, "two", 2, "a|r|b")))).isEmpty();
  }

  @Test
  void whatAContestantRepeatsCountsOnceForTheOthersAndEachTimeForItself() {
    List<OriginalitySums> sums =
        sums(
            List.of(
                walk(1, "one", 1, "a|r|b"),
                walk(1, "one", 1, "a|r|b"),
                walk(2, "two", 1, "a|r|b"),
                walk(2, "two", 1, "a|r|c|s|b")));

    assertThat(sums)
        .containsExactlyInAnyOrder(
            new OriginalitySums(new EntrantId(1), 0, 1, 2 * 0.5, 2),
            new OriginalitySums(new EntrantId(2), 0, 1, 0 + 1.0, 2));
  }

  @Test
  void onlyTheFiveNearestCount() {
    List<ValidAnswer> walks = new ArrayList<>(List.of(walk(1, "one", 1, "a|r|b")));
    for (int other = 2; other <= 6; other++) {
      walks.add(walk(other, "same-" + other, 1, "a|r|b"));
    }
    walks.add(walk(7, "far", 1, "a|r|c|s|b"));

    assertThat(sums(walks).getFirst().originality()).isZero();
    assertThat(sums(walks).getLast().originality()).isEqualTo(1);
  }

  @Test
  void manyRandomWalksHaveWhatComparingEachWithEachFinds() {
    RandomGenerator random = new SplittableRandom(3);
    for (int round = 0; round < 50; round++) {
      List<ValidAnswer> walks = new ArrayList<>();
      int answers = random.nextInt(1, 60);
      for (int answer = 0; answer < answers; answer++) {
        int contestant = random.nextInt(6);
        long entrant = 2L * contestant + random.nextInt(2);
        walks.add(walk(entrant, "c" + contestant, 1, randomWalk(random)));
      }
      double expected = walks.stream().mapToDouble(one -> compared(one, walks)).sum();
      long counted = walks.stream().filter(one -> hasOthers(one, walks)).count();

      List<OriginalitySums> found = sums(walks);

      assertThat(found.stream().mapToDouble(OriginalitySums::originality).sum())
          .isCloseTo(expected, within(1e-9));
      assertThat(found.stream().mapToLong(OriginalitySums::walks).sum()).isEqualTo(counted);
    }
  }

  private static String randomWalk(RandomGenerator random) {
    StringBuilder walk = new StringBuilder("0");
    int hops = random.nextInt(1, 7);
    for (int hop = 0; hop < hops; hop++) {
      walk.append("|r|").append(random.nextInt(6));
    }
    return walk.toString();
  }

  private static boolean hasOthers(ValidAnswer one, List<ValidAnswer> walks) {
    return walks.stream().anyMatch(other -> !other.contestant().equals(one.contestant()));
  }

  private record Proposed(String contestant, Set<Set<String>> edges) {}

  private static double compared(ValidAnswer one, List<ValidAnswer> walks) {
    Set<Proposed> others = new LinkedHashSet<>();
    for (ValidAnswer other : walks) {
      if (!other.contestant().equals(one.contestant())) {
        others.add(new Proposed(other.contestant(), edges(other)));
      }
    }
    return others.stream()
        .map(other -> distance(edges(one), other.edges()))
        .sorted(Comparator.naturalOrder())
        .limit(5)
        .mapToDouble(distance -> distance)
        .average()
        .orElse(0);
  }

  private static Set<Set<String>> edges(ValidAnswer walk) {
    String[] names = walk.answer().split("\\|");
    Set<Set<String>> edges = new HashSet<>();
    for (int place = 0; place + 2 < names.length; place += 2) {
      edges.add(new HashSet<>(Arrays.asList(names[place], names[place + 2])));
    }
    return edges;
  }

  private static double distance(Set<Set<String>> one, Set<Set<String>> other) {
    Set<Set<String>> shared = new HashSet<>(one);
    shared.retainAll(other);
    Set<Set<String>> all = new HashSet<>(one);
    all.addAll(other);
    return 1 - (double) shared.size() / all.size();
  }
}
