package amalgam.publication;

import amalgam.creativity.Gate;
import amalgam.leaderboard.ContestantStanding;
import amalgam.leaderboard.EntrantStanding;
import amalgam.publication.ListedProposals.Listed;
import amalgam.ui.wording.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page for each contestant, or several where its proposals are many. */
final class ContestantPages {

  private static final int A_PAGE = 100;

  private final ListedProposals proposals;
  private final TournamentRecord tournament;
  private final Map<String, String> stems = new LinkedHashMap<>();

  ContestantPages(Path results, TournamentRecord tournament) {
    this.proposals = new ListedProposals(results, tournament.contestants().size());
    this.tournament = tournament;
    for (ContestantStanding one : tournament.contestants()) {
      String id = one.contestant().id();
      String words = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      stems.put(id, (stems.size() + 1) + "-" + words);
    }
  }

  /** The first page of a contestant, from the publication's root. */
  String address(ContestantStanding standing) {
    return "contestants/" + file(standing.contestant().id(), 1);
  }

  private String file(String contestant, int page) {
    return stems.get(contestant) + (page == 1 ? "" : "-page-" + page) + ".html";
  }

  /** Gives every page with its name, one at a time. */
  void write(BiConsumer<String, String> pages) throws IOException {
    Map<String, Long> counts = proposals.counts();
    Map<String, List<Listed>> waiting = new LinkedHashMap<>();
    Map<String, Integer> written = new LinkedHashMap<>();
    Map<String, ContestantStanding> standings = new LinkedHashMap<>();
    tournament.contestants().forEach(one -> standings.put(one.contestant().id(), one));
    proposals.forEach(
        counts,
        listed -> {
          List<Listed> page = waiting.computeIfAbsent(listed.contestant(), id -> new ArrayList<>());
          page.add(listed);
          if (page.size() == A_PAGE) {
            ContestantStanding standing =
                Objects.requireNonNull(standings.get(listed.contestant()));
            int number = written.merge(listed.contestant(), 1, Integer::sum);
            write(pages, standing, counts, number, List.copyOf(page));
            page.clear();
          }
        });
    standings.forEach(
        (id, standing) -> {
          List<Listed> rest = waiting.getOrDefault(id, List.of());
          int before = written.getOrDefault(id, 0);
          if (!rest.isEmpty() || before == 0) {
            write(pages, standing, counts, before + 1, rest);
          }
        });
  }

  /** A way to another page. */
  record Way(String label, @Nullable String address) {}

  /** A gate and how often it was the first that failed. */
  record Failure(String phrase, String count, String share) {}

  /** What a page shows. */
  record Contents(
      String name,
      String up,
      String contestant,
      String facts,
      boolean first,
      BoardTable board,
      boolean rated,
      List<RatingTable> ratings,
      List<Failure> failures,
      String listing,
      List<Way> ways,
      boolean several,
      List<Listed> proposals) {}

  private void write(
      BiConsumer<String, String> pages,
      ContestantStanding standing,
      Map<String, Long> counts,
      int number,
      List<Listed> listed) {
    String id = standing.contestant().id();
    long all = counts.getOrDefault(id, 0L);
    int last = Math.max(1, (int) Math.ceilDiv(proposals.listed(all), A_PAGE));
    Contents contents =
        new Contents(
            tournament.name(),
            "../",
            standing.contestant().name(),
            facts(standing),
            number == 1,
            BoardTable.of(List.of(standing), one -> ""),
            tournament.isRated(),
            RatingTable.of(List.of(standing), tournament.ratings(), one -> ""),
            failures(standing),
            listing(all),
            ways(id, number, last),
            last > 1,
            listed);
    pages.accept("contestants/" + file(id, number), Templates.render("contestant.html", contents));
  }

  private static String facts(ContestantStanding standing) {
    Long parameters = standing.contestant().parameters();
    String kind = standing.contestant().kind().word();
    return parameters == null ? kind : kind + ", " + Numbers.count(parameters) + " parameters";
  }

  private List<Failure> failures(ContestantStanding standing) {
    long all = standing.entrants().stream().mapToLong(EntrantStanding::proposals).sum();
    return Gate.of(tournament.task()).stream()
        .map(
            gate -> {
              long count =
                  standing.entrants().stream()
                      .mapToLong(one -> one.gates().getOrDefault(gate, 0L))
                      .sum();
              return new Failure(
                  gate.phrase(tournament.task()),
                  Numbers.count(count),
                  Numbers.share((double) count / all));
            })
        .toList();
  }

  private String listing(long all) {
    long step = proposals.step(all);
    return step == 1
        ? "All %s, in the order of proposals.csv.".formatted(Numbers.counted(all, "proposal"))
        : "Every %s of %s, in the order of proposals.csv, which has them all."
            .formatted(ordinal(step), Numbers.counted(all, "proposal"));
  }

  private static String ordinal(long number) {
    boolean teen = number % 100 / 10 == 1;
    String ending =
        teen
            ? "th"
            : switch ((int) (number % 10)) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  private List<Way> ways(String id, int number, int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(page -> new Way(Integer.toString(page), page == number ? null : file(id, page)))
        .toList();
  }
}
