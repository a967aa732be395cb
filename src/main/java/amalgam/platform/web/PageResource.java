package amalgam.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param page its number, from 0
 * @param size most items of a page
 * @param total items in all
 */
record PageResource<T>(List<T> items, int page, int size, long total) {

  static final int LARGEST = 1000;

  static <S, T> PageResource<T> of(List<S> all, int page, int size, Function<S, T> resource) {
    if (page < 0 || size < 1 || size > LARGEST) {
      throw new BadRequestException(
          "page must be 0 or more and size 1 to %d, but they are %d and %d."
              .formatted(LARGEST, page, size));
    }
    return new PageResource<>(
        all.stream().skip((long) page * size).limit(size).map(resource).toList(),
        page,
        size,
        all.size());
  }
}
