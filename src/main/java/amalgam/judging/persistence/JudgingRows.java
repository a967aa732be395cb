package amalgam.judging.persistence;

import static amalgam.platform.persistence.schema.Tables.PROPOSAL;
import static amalgam.platform.persistence.schema.Tables.VERDICT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import amalgam.judging.JudgedPair;
import amalgam.judging.JudgingRepository.Stored;
import amalgam.judging.JudgingRepository.Subject;
import amalgam.judging.Opinion;
import amalgam.judging.Question;
import amalgam.judging.QuestionKind;
import amalgam.judging.Verdict;
import amalgam.judging.Verdict.Said;
import amalgam.platform.persistence.schema.tables.records.JudgeOpinionRecord;
import amalgam.platform.persistence.schema.tables.records.JudgedPairRecord;
import amalgam.platform.persistence.schema.tables.records.VerdictRecord;
import amalgam.rating.Axis;
import amalgam.rating.Comparison;
import amalgam.rating.Side;
import amalgam.rating.VoteId;
import amalgam.statistics.rating.Outcome;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import amalgam.tournament.TournamentId;
import java.time.Instant;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Pairs, verdicts and opinions as rows, and back. */
final class JudgingRows {

  /** The prompt that a verdict's proposals answer. */
  static final Field<Long> PROMPT =
      field(
          select(PROPOSAL.PROMPT_ID)
              .from(PROPOSAL)
              .where(PROPOSAL.ID.eq(VERDICT.LEFT_PROPOSAL_ID)));

  private static final int LONGEST = 2000;

  /** What PostgreSQL keeps in no text. */
  private static final String NUL = "\u0000";

  private JudgingRows() {}

  static JudgedPairRecord row(JudgedPair pair) {
    Comparison comparison = pair.comparison();
    JudgedPairRecord row = new JudgedPairRecord();
    row.setTournamentId(comparison.tournament().value());
    row.setPlace(pair.place());
    row.setRankShare(pair.rankShare());
    row.setPromptId(comparison.prompt().value());
    row.setLeftEntrantId(comparison.left().entrant().value());
    row.setRightEntrantId(comparison.right().entrant().value());
    row.setLeftProposalId(comparison.left().proposal().value());
    row.setRightProposalId(comparison.right().proposal().value());
    row.setSamplingProbability(comparison.samplingProbability());
    return row;
  }

  static JudgedPair pair(JudgedPairRecord row) {
    return new JudgedPair(
        row.getId(),
        row.getPlace(),
        row.getRankShare(),
        new Comparison(
            new TournamentId(row.getTournamentId()),
            new PromptId(row.getPromptId()),
            side(row.getLeftEntrantId(), row.getLeftProposalId()),
            side(row.getRightEntrantId(), row.getRightProposalId()),
            row.getSamplingProbability()));
  }

  private static Side side(long entrant, long proposal) {
    return new Side(new EntrantId(entrant), new ProposalId(proposal));
  }

  static VerdictRecord row(TournamentId tournament, Verdict verdict, Instant at) {
    Question question = verdict.question();
    Said said = verdict.said();
    VerdictRecord row = new VerdictRecord();
    row.setTournamentId(tournament.value());
    row.setJudge(verdict.judge());
    row.setModel(shortened(verdict.model(), 200));
    row.setRubricVersion(verdict.rubric());
    row.setMode(question.kind().word());
    row.setAxis(question.axis().word());
    row.setLeftProposalId(question.left().value());
    row.setRightProposalId(question.right().value());
    row.setAsking(question.asking());
    if (said != null) {
      Outcome outcome = said.outcome();
      row.setOutcome(outcome == null ? null : outcome.word());
      row.setPoints(said.points());
      row.setReason(shortened(said.reason(), LONGEST));
    }
    String unjudged = verdict.unjudged();
    row.setUnjudged(unjudged == null ? null : shortened(unjudged, LONGEST));
    row.setRaw(verdict.raw().replace(NUL, ""));
    row.setPromptTokens(verdict.promptTokens());
    row.setAnswerTokens(verdict.answerTokens());
    row.setMilliseconds(verdict.milliseconds());
    row.setAt(at);
    return row;
  }

  private static String shortened(String text, int length) {
    String kept = text.replace(NUL, "");
    return kept.substring(0, Math.min(length, kept.length()));
  }

  static Verdict verdict(VerdictRecord row, long prompt) {
    Question question =
        new Question(
            QuestionKind.ofWord(row.getMode()),
            Axis.ofWord(row.getAxis()),
            new PromptId(prompt),
            new ProposalId(row.getLeftProposalId()),
            new ProposalId(row.getRightProposalId()),
            row.getAsking());
    return new Verdict(
        row.getJudge(),
        row.getModel(),
        row.getRubricVersion(),
        question,
        said(row),
        row.getUnjudged(),
        row.getRaw(),
        row.getPromptTokens(),
        row.getAnswerTokens(),
        row.getMilliseconds());
  }

  private static @Nullable Said said(VerdictRecord row) {
    return row.getUnjudged() != null
        ? null
        : new Said(
            outcome(row.getOutcome()),
            row.getPoints(),
            Objects.requireNonNullElse(row.getReason(), ""));
  }

  private static @Nullable Outcome outcome(@Nullable String word) {
    return word == null ? null : Outcome.ofWord(word);
  }

  static JudgeOpinionRecord row(
      TournamentId tournament, Stored stored, @Nullable VoteId vote, Instant at) {
    Opinion opinion = stored.opinion();
    Outcome outcome = opinion.outcome();
    String missing = opinion.missing();
    JudgeOpinionRecord row = new JudgeOpinionRecord();
    row.setTournamentId(tournament.value());
    row.setJudge(stored.judge());
    row.setPairId(stored.subject().pair());
    row.setAxis(stored.subject().axis().word());
    row.setOutcome(outcome == null ? null : outcome.word());
    row.setInconsistent(opinion.isInconsistent());
    row.setMissing(missing == null ? null : shortened(missing, LONGEST));
    row.setVoteId(vote == null ? null : vote.value());
    row.setAt(at);
    return row;
  }

  static Stored opinion(JudgeOpinionRecord row) {
    return new Stored(
        row.getJudge(),
        new Subject(row.getPairId(), Axis.ofWord(row.getAxis())),
        new Opinion(outcome(row.getOutcome()), row.getInconsistent(), row.getMissing()));
  }
}
