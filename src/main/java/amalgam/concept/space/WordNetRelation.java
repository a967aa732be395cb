package amalgam.concept.space;

import amalgam.concept.Relation;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * How WordNet's pointers read to somebody who never heard of them; the rare ones are merged. Two
 * words joined in several ways keep the first of this order, from the most telling to the vaguest.
 */
enum WordNetRelation {
  CAUSES(new Relation("causes", "is caused by")),
  INVOLVES(new Relation("involves", "is involved in")),
  OPPOSITE(Relation.symmetric("is the opposite of")),
  PART(new Relation("is part of", "has the part")),
  DESCRIBES(new Relation("describes", "can be")),
  KIND(new Relation("is a kind of", "has the kind")),
  WAY(new Relation("is one way to", "can mean to")),
  TOPIC(new Relation("belongs to the topic", "is the topic of")),
  SIMILAR(Relation.symmetric("is similar to")),
  RELATED(Relation.symmetric("is related to"));

  private final Relation relation;

  WordNetRelation(Relation relation) {
    this.relation = relation;
  }

  Relation relation() {
    return relation;
  }

  /**
   * The relation from the pointer's source to its target. Null for the pointers that only repeat
   * another one from its other end, and for those that say where or how a word is used.
   */
  static @Nullable WordNetRelation of(Pointer pointer) {
    POS source = pointer.getSource().getPOS();
    return switch (pointer.getType()) {
      case CAUSE -> CAUSES;
      case ENTAILMENT -> INVOLVES;
      case ANTONYM -> OPPOSITE;
      case PART_HOLONYM, MEMBER_HOLONYM, SUBSTANCE_HOLONYM -> PART;
      case ATTRIBUTE -> source == POS.ADJECTIVE ? DESCRIBES : null;
      case HYPERNYM, INSTANCE_HYPERNYM -> source == POS.VERB ? WAY : KIND;
      case CATEGORY -> TOPIC;
      case SIMILAR_TO, VERB_GROUP -> SIMILAR;
      // "See also" leads from an adjective to its near synonyms, from a verb to its phrasal verbs.
      case SEE_ALSO -> source == POS.ADJECTIVE ? SIMILAR : RELATED;
      case DERIVATION, PERTAINYM, PARTICIPLE_OF -> RELATED;
      default -> null;
    };
  }
}
