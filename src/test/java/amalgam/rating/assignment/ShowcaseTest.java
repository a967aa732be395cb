package amalgam.rating.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import amalgam.rating.assignment.ComparableProposals.Exhibit;
import amalgam.rating.assignment.Showcase.Choice;
import amalgam.rating.assignment.Showcase.Order;
import amalgam.rating.rater.RaterId;
import amalgam.tournament.EntrantId;
import amalgam.tournament.PromptId;
import amalgam.tournament.ProposalId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Only two different walks to one prompt are shown side by side, and none twice. */
class ShowcaseTest {

  private static final EntrantId ONE = new EntrantId(1);
  private static final EntrantId OTHER = new EntrantId(2);

  private final List<Exhibit> exhibits = new ArrayList<>();

  private void shown(EntrantId entrant, long prompt, String walk) {
    exhibits.add(
        new Exhibit(new ProposalId(100 + exhibits.size()), entrant, new PromptId(prompt), walk));
  }

  private Showcase showcase() {
    return new Showcase(1, List.of(), exhibits);
  }

  private static Order any() {
    return Order.of(new SplittableRandom(1));
  }

  @Test
  void equalWalksAndPromptsThatOneHasNotAnsweredArePassedOver() {
    shown(ONE, 1, "a|r|b");
    shown(OTHER, 1, "a|r|b");
    shown(ONE, 2, "a|r|b");
    assertThat(showcase().choose(ONE, OTHER, prompt -> true, Set.of(), any())).isEmpty();

    shown(OTHER, 2, "a|s|b");
    assertThat(showcase().choose(ONE, OTHER, prompt -> true, Set.of(), any()))
        .contains(new Choice(new PromptId(2), new ProposalId(102), new ProposalId(103)));
    assertThat(showcase().choose(ONE, OTHER, prompt -> prompt.value() == 1, Set.of(), any()))
        .isEmpty();
  }

  @Test
  void everyPairOfProposalsIsFoundOnceThenNoneIsLeft() {
    for (int prompt = 0; prompt < 5; prompt++) {
      for (int sample = 0; sample < 3; sample++) {
        shown(ONE, prompt, "a|r" + sample + "|b");
        shown(OTHER, prompt, "a|s" + sample + "|b");
      }
    }
    Showcase showcase = showcase();
    Set<ProposalPair> seen = new HashSet<>();
    Order order = any();
    Optional<Choice> choice = showcase.choose(ONE, OTHER, prompt -> true, seen, order);
    while (choice.isPresent()) {
      assertThat(seen.add(ProposalPair.of(choice.get().one(), choice.get().other()))).isTrue();
      choice = showcase.choose(ONE, OTHER, prompt -> true, seen, order);
    }
    assertThat(seen).hasSize(5 * 9);
  }

  @Test
  void inTheFixedOrderEverybodySeesTheSameFirst() {
    for (int prompt = 0; prompt < 40; prompt++) {
      shown(ONE, prompt, "a|r|b");
      shown(OTHER, prompt, "a|s|b");
    }
    Set<Optional<Choice>> fixed = new HashSet<>();
    Set<Optional<Choice>> drawn = new HashSet<>();
    Order order = any();
    for (int rater = 0; rater < 20; rater++) {
      fixed.add(showcase().choose(ONE, OTHER, prompt -> true, Set.of(), Order.FIXED));
      drawn.add(showcase().choose(ONE, OTHER, prompt -> true, Set.of(), order));
    }
    assertThat(fixed).hasSize(1);
    assertThat(drawn).hasSizeGreaterThan(10);
  }

  @Test
  void eachRaterHasASubsetOfItsOwnThatStays() {
    for (int prompt = 0; prompt < 30; prompt++) {
      shown(ONE, prompt, "a|r|b");
    }
    Set<PromptId> first = showcase().subset(new RaterId(1), 7);
    assertThat(first).hasSize(7).isEqualTo(showcase().subset(new RaterId(1), 7));
    assertThat(showcase().subset(new RaterId(1), 8)).containsAll(first);
    assertThat(showcase().subset(new RaterId(2), 7)).isNotEqualTo(first);
    assertThat(showcase().subset(new RaterId(2), 99)).hasSize(30);
  }
}
