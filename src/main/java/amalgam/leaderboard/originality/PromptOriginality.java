package amalgam.leaderboard.originality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The originality of one prompt's answers. Each different walk is compared once with those that
 * share an edge with it, found by their edges; the rest lie at distance 1 and are only counted.
 */
final class PromptOriginality {

  private final List<ValidAnswer> answers;
  private final Map<String, Integer> edges = new HashMap<>();
  private final Map<BitSet, Integer> walks = new LinkedHashMap<>();
  private final List<BitSet> edgesOf = new ArrayList<>();
  private final List<List<Integer>> walksOver = new ArrayList<>();
  private final Map<String, BitSet> proposedBy = new LinkedHashMap<>();
  private final int[] walkOf;
  private final int[] sizes;
  private final int[] proposers;
  private final int[] shared;

  /**
   * @param answers to one prompt, at least one
   */
  PromptOriginality(List<ValidAnswer> answers) {
    this.answers = List.copyOf(answers);
    this.walkOf = this.answers.stream().mapToInt(this::read).toArray();
    this.sizes = edgesOf.stream().mapToInt(BitSet::cardinality).toArray();
    this.proposers = new int[walks.size()];
    this.shared = new int[walks.size()];
    proposedBy.values().forEach(theirs -> theirs.stream().forEach(walk -> proposers[walk]++));
  }

  /** The number of the answer's walk among the different ones. */
  private int read(ValidAnswer answer) {
    BitSet set = new BitSet();
    String[] names = answer.answer().split("\\|", -1);
    for (int place = 0; place + 2 < names.length; place += 2) {
      set.set(edge(names[place], names[place + 2]));
    }
    Integer known = walks.putIfAbsent(set, walks.size());
    int walk = known == null ? edgesOf.size() : known;
    if (known == null) {
      edgesOf.add(set);
      set.stream().forEach(edge -> walksOver.get(edge).add(walk));
    }
    proposedBy.computeIfAbsent(answer.contestant(), id -> new BitSet()).set(walk);
    return walk;
  }

  private int edge(String one, String other) {
    String key = one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    return edges.computeIfAbsent(
        key,
        absent -> {
          walksOver.add(new ArrayList<>());
          return edges.size();
        });
  }

  /** One for each entrant with an answer that counts. */
  List<OriginalitySums> sums() {
    List<Map<String, Double>> found = originality();
    Map<Long, OriginalitySums> sums = new LinkedHashMap<>();
    for (int index = 0; index < walkOf.length; index++) {
      ValidAnswer answer = answers.get(index);
      double value = found.get(walkOf[index]).getOrDefault(answer.contestant(), Double.NaN);
      if (!Double.isNaN(value)) {
        OriginalitySums one =
            new OriginalitySums(answer.entrant(), answer.bundle(), answer.level(), value, 1);
        sums.merge(answer.entrant().value(), one, OriginalitySums::plus);
      }
    }
    return List.copyOf(sums.values());
  }

  /** Of each walk, by the contestants that proposed it. */
  private List<Map<String, Double>> originality() {
    int mostEdges = Arrays.stream(sizes).max().orElse(0);
    Neighbourhood around = new Neighbourhood(mostEdges);
    int proposed = Arrays.stream(proposers).sum();
    List<Map<String, Double>> found = new ArrayList<>();
    for (int walk = 0; walk < edgesOf.size(); walk++) {
      List<Integer> touched = countShared(walk);
      around.clear();
      int near = 0;
      for (int other : touched) {
        around.add(shared[other], union(walk, other), proposers[other]);
        near += proposers[other];
      }
      around.add(0, 0, proposed - near);
      Map<String, Double> byContestant = new HashMap<>();
      for (Map.Entry<String, BitSet> contestant : proposedBy.entrySet()) {
        if (contestant.getValue().get(walk)) {
          byContestant.put(contestant.getKey(), amongOthers(around, walk, contestant.getValue()));
        }
      }
      found.add(byContestant);
      touched.forEach(other -> shared[other] = 0);
    }
    return found;
  }

  private List<Integer> countShared(int walk) {
    List<Integer> touched = new ArrayList<>();
    edgesOf.get(walk).stream()
        .forEach(
            edge -> {
              for (int other : walksOver.get(edge)) {
                if (shared[other]++ == 0) {
                  touched.add(other);
                }
              }
            });
    return touched;
  }

  private int union(int walk, int other) {
    return sizes[walk] + sizes[other] - shared[other];
  }

  /** With the contestant's own walks taken out and put back. */
  private double amongOthers(Neighbourhood around, int walk, BitSet own) {
    own.stream().forEach(other -> around.add(shared[other], union(walk, other), -1));
    double mean = around.meanOfNearest(OriginalityOfAnswers.NEAREST);
    own.stream().forEach(other -> around.add(shared[other], union(walk, other), 1));
    return mean;
  }
}
