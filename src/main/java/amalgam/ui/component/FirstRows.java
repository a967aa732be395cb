package amalgam.ui.component;

import amalgam.ui.wording.Numbers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/**
 * The first rows of a table that may grow long, and all of them on demand.
 *
 * @param <R> what a row is about
 */
public class FirstRows<R> extends Div {

  private final int atFirst;
  private final Function<List<R>, PlainTable> table;
  private final Div place = new Div();
  private final Button rest = new Button("", click -> showAll());

  private List<R> rows = List.of();
  private boolean all;

  /**
   * @param table of the rows that are to be seen
   */
  public FirstRows(int atFirst, Function<List<R>, PlainTable> table) {
    this.atFirst = atFirst;
    this.table = table;
    addClassName("first-rows");
    rest.setVisible(false);
    add(place, rest);
  }

  /** Shows these from now on. */
  public void show(List<R> next) {
    if (!next.equals(rows)) {
      rows = List.copyOf(next);
      list();
    }
  }

  private void showAll() {
    all = true;
    list();
  }

  private void list() {
    boolean isCut = !all && rows.size() > atFirst;
    Page.fill(place, table.apply(isCut ? rows.subList(0, atFirst) : rows));
    rest.setVisible(isCut);
    rest.setText("Show all %s".formatted(Numbers.count(rows.size())));
  }
}
