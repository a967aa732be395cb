package amalgam.tournament.persistence;

import amalgam.concept.TaskKind;
import amalgam.contestant.Contestant;
import amalgam.contestant.ContestantKind;
import amalgam.contestant.DecodingSettings;
import amalgam.creativity.CreativityWeights;
import amalgam.creativity.WalkRules;
import amalgam.platform.persistence.schema.tables.records.ContestantRecord;
import amalgam.platform.persistence.schema.tables.records.EntrantRecord;
import amalgam.platform.persistence.schema.tables.records.PromptRecord;
import amalgam.platform.persistence.schema.tables.records.ProposalRecord;
import amalgam.platform.persistence.schema.tables.records.TournamentRecord;
import amalgam.tournament.Entrant;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.Proposal;
import amalgam.tournament.ProposalId;
import amalgam.tournament.Tournament;
import amalgam.tournament.TournamentId;
import amalgam.tournament.TournamentPrompt;
import amalgam.tournament.TournamentSettings;
import amalgam.tournament.TournamentStatus;
import amalgam.tournament.Visibility;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of a tournament's tables as what they mean, and back. */
public final class TournamentRows {

  private static final int LONGEST_REASON = 2000;
  private static final String SEPARATOR = "|";

  private TournamentRows() {}

  public static Tournament tournament(TournamentRecord row) {
    return new Tournament(
        new TournamentId(row.getId()),
        row.getName(),
        row.getSpaceId(),
        TournamentStatus.ofWord(row.getStatus()),
        row.getStatusReason(),
        Visibility.ofWord(row.getVisibility()),
        new TournamentSettings(
            TaskKind.ofWord(row.getTask()),
            row.getSeed(),
            new CreativityWeights(
                row.getAlphaHops(),
                row.getAlphaSurprise(),
                row.getAlphaInclusion(),
                row.getAlphaExclusion()),
            new WalkRules(row.getHopBudget(), row.getAllowRevisits()),
            row.getSamplesPerPrompt()),
        row.getDefinition(),
        row.getCreatedAt(),
        row.getStatusAt());
  }

  public static Entrant entrant(EntrantRecord row) {
    return new Entrant(
        new EntrantId(row.getId()),
        new TournamentId(row.getTournamentId()),
        row.getOrdinal(),
        row.getContestantId(),
        new DecodingSettings(
            row.getTemperature(),
            row.getTopK(),
            row.getTopP(),
            row.getNoRevisits(),
            row.getMinHops()),
        row.getSamples(),
        row.getFingerprint(),
        row.getWithdrawalReason(),
        row.getHasFailed(),
        row.getRerunAt());
  }

  public static Contestant contestant(ContestantRecord row) {
    return new Contestant(
        row.getId(),
        row.getName(),
        row.getFamily(),
        ContestantKind.ofWord(row.getKind()),
        row.getParameters(),
        row.getFingerprint());
  }

  public static TournamentPrompt prompt(PromptRecord row) {
    return new TournamentPrompt(
        new PromptId(row.getId()),
        row.getOrdinal(),
        row.getBundle(),
        row.getLevel(),
        row.getStartConcept(),
        row.getEndConcept(),
        names(row.getInclude()),
        names(row.getExclude()),
        row.getShareRemoved(),
        row.getCeilingNovelty(),
        row.getCeilingWalk(),
        TaskKind.ofWord(row.getTask()));
  }

  public static Proposal proposal(ProposalRecord row) {
    return new Proposal(
        new ProposalId(row.getId()),
        new EntrantId(row.getEntrantId()),
        new PromptId(row.getPromptId()),
        row.getSample(),
        row.getSeed(),
        row.getWalk(),
        Objects.requireNonNullElse(row.getIdea(), ""),
        row.getAnswer());
  }

  static PromptRecord row(TournamentId tournament, TournamentPrompt prompt) {
    PromptRecord row = new PromptRecord();
    row.setTournamentId(tournament.value());
    row.setOrdinal(prompt.ordinal());
    row.setBundle(prompt.bundle());
    row.setLevel(prompt.level());
    row.setStartConcept(prompt.start());
    row.setEndConcept(prompt.end());
    row.setInclude(String.join(SEPARATOR, prompt.include()));
    row.setExclude(String.join(SEPARATOR, prompt.exclude()));
    row.setShareRemoved(prompt.shareRemoved());
    row.setCeilingNovelty(prompt.ceilingNovelty());
    row.setCeilingWalk(prompt.ceilingWalk());
    row.setTask(prompt.task().word());
    return row;
  }

  static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
  }

  static @Nullable String shortened(@Nullable String reason) {
    return reason == null || reason.length() <= LONGEST_REASON
        ? reason
        : reason.substring(0, LONGEST_REASON - 1) + "…";
  }
}
