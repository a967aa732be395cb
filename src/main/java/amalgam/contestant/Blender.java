package amalgam.contestant;

import java.util.List;

/**
 * Proposes ideas that two concepts come together in. For the rest it is as a {@link Proposer}: its
 * answers depend on nothing but the block, and several threads may call it at once.
 */
public interface Blender {

  /** One answer per request, in the order of the requests. */
  List<BlendAnswer> blend(List<BlendRequest> block);
}
