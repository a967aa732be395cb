package amalgam.rating.quality;

import amalgam.platform.node.SharedClock;
import amalgam.rating.Rater;
import amalgam.rating.VoteId;
import amalgam.rating.Votes;
import amalgam.tournament.AuditLog;
import amalgam.tournament.By;
import amalgam.tournament.TournamentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Decisions in the database; each is in the tournament's log, and its votes follow at once. */
@Service
class DecidedQuality implements RaterQuality {

  private static final QualityRule RULE = QualityRule.STANDARD;

  /** As many as go into one statement. */
  private static final int AT_ONCE = 1000;

  private final AnswerRepository answers;
  private final DecisionRepository decisions;
  private final Votes votes;
  private final AuditLog log;
  private final SharedClock clock;
  private final TransactionOperations transactions;

  DecidedQuality(
      AnswerRepository answers,
      DecisionRepository decisions,
      Votes votes,
      AuditLog log,
      SharedClock clock,
      TransactionOperations transactions) {
    this.answers = answers;
    this.decisions = decisions;
    this.votes = votes;
    this.log = log;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Override
  public QualityReport report(TournamentId tournament) {
    Map<String, RaterDecision> decided = new HashMap<>();
    decisions
        .of(tournament)
        .forEach(decision -> decided.put(decision.rater().pseudonym(), decision));
    ConductComputation computation =
        new ConductComputation(
            RULE,
            decided.values().stream()
                .filter(RaterDecision::isSetAside)
                .map(decision -> decision.rater().pseudonym())
                .collect(Collectors.toSet()));
    answers.forEach(tournament, computation::add);
    return new QualityReport(
        decisions.isRuleOn(tournament),
        computation.conducts().stream()
            .map(
                conduct ->
                    new RaterStanding(
                        conduct, RULE.signs(conduct), decided.get(conduct.pseudonym())))
            .toList());
  }

  @Override
  public void setAside(TournamentId tournament, Rater rater, By by) {
    decide(tournament, RaterDecision.of(rater, true, false, by, clock.sharedTime()), by);
  }

  @Override
  public void takeBackIn(TournamentId tournament, Rater rater, By by) {
    decide(tournament, RaterDecision.of(rater, false, false, by, clock.sharedTime()), by);
  }

  private void decide(TournamentId tournament, RaterDecision decision, By by) {
    transactions.executeWithoutResult(
        status -> {
          decisions.store(tournament, decision);
          follow(tournament, decision, by);
        });
  }

  /** Within the transaction of the decision. */
  private void follow(TournamentId tournament, RaterDecision decision, By by) {
    Rater rater = decision.rater();
    String note = decision.isSetAside() ? decision.note() : null;
    revise(answers.setAsideTogether(tournament, rater), note);
    if (note != null) {
      revise(answers.standing(tournament, rater), note);
    }
    answers.noteOnScales(tournament, rater, note);
    log.add(
        tournament,
        (decision.isSetAside() ? "set aside all votes of " : "took back in all votes of ")
            + rater.pseudonym(),
        by);
  }

  private void revise(List<VoteId> ids, @Nullable String note) {
    for (int first = 0; first < ids.size(); first += AT_ONCE) {
      votes.reviseAll(ids.subList(first, Math.min(ids.size(), first + AT_ONCE)), note);
    }
  }

  @Override
  public void turnRule(TournamentId tournament, boolean isOn, By by) {
    transactions.executeWithoutResult(
        status -> {
          decisions.turnRule(tournament, isOn);
          log.add(
              tournament,
              isOn ? "let the rule set careless raters aside" : "stopped the rule about raters",
              by);
          if (!isOn) {
            decisions.of(tournament).stream()
                .filter(decision -> decision.isByRule() && decision.isSetAside())
                .forEach(decision -> undo(tournament, decision, by));
          }
        });
    if (isOn) {
      applyRule(tournament);
    }
  }

  private void undo(TournamentId tournament, RaterDecision decision, By by) {
    decisions.remove(tournament, decision.rater());
    follow(
        tournament,
        new RaterDecision(
            decision.rater(), false, true, decision.reason(), by.who(), clock.sharedTime()),
        by);
  }

  @Override
  public boolean applyRule(TournamentId tournament) {
    boolean isChanged = false;
    for (RaterDecision decision : decisions.of(tournament)) {
      isChanged |= decision.isSetAside() && catchUp(tournament, decision);
    }
    return isChanged | (decisions.isRuleOn(tournament) && setAsideByRule(tournament));
  }

  /** What came in while the rater was set aside. */
  private boolean catchUp(TournamentId tournament, RaterDecision decision) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              // A person may have taken the rater back in meanwhile.
              if (!decisions.of(tournament).contains(decision)) {
                return false;
              }
              List<VoteId> later = answers.standing(tournament, decision.rater());
              revise(later, decision.note());
              answers.noteOnScales(tournament, decision.rater(), decision.note());
              return !later.isEmpty();
            }));
  }

  private boolean setAsideByRule(TournamentId tournament) {
    List<RaterStanding> cases =
        report(tournament).raters().stream().filter(RaterStanding::isCaseForTheRule).toList();
    cases.forEach(rater -> setAsideByRule(tournament, rater));
    return !cases.isEmpty();
  }

  /** Another node may have been quicker, or a person. */
  private void setAsideByRule(TournamentId tournament, RaterStanding rater) {
    By itself = By.itself(SignWords.reason(rater));
    RaterDecision decision =
        RaterDecision.of(new Rater(rater.pseudonym()), true, true, itself, clock.sharedTime());
    transactions.executeWithoutResult(
        status -> {
          if (decisions.isRuleOn(tournament) && decisions.storeFirst(tournament, decision)) {
            follow(tournament, decision, itself);
          }
        });
  }
}
