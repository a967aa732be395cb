package amalgam.leaderboard.agreement;

import amalgam.rating.quality.QualityReport;
import amalgam.tournament.Tournament;
import java.util.List;
import java.util.Map;

/**
 * The people who rate a tournament at one moment, and what comes of their answers with and without
 * those who are set aside.
 *
 * @param counted by the votes that count
 * @param everybody by these and those of whoever is set aside
 * @param points what entrants got on scales; none where nobody was asked for it
 * @param contestants their names by id, in their order
 */
public record RaterStudy(
    Tournament tournament,
    QualityReport raters,
    Opinion counted,
    Opinion everybody,
    List<MeanPoints> points,
    Map<String, String> contestants) {}
