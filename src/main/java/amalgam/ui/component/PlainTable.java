package amalgam.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of a few rows; on a phone each becomes a card. */
public class PlainTable extends NativeTable {

  private final List<String> titles;
  private final NativeTableBody body;

  /**
   * @param caption what it lists, for those who do not see it
   */
  public PlainTable(String caption, String... titles) {
    this.titles = List.of(titles);
    addClassName("plain");
    setCaptionText(caption);
    getCaption().addClassName("unseen");
    NativeTableRow head = new NativeTableRow();
    for (String title : titles) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    getHead().add(head);
    body = getBody();
  }

  /** One cell a title, the first naming the row. */
  public void addRow(Component... cells) {
    NativeTableRow row = new NativeTableRow();
    for (int place = 0; place < cells.length; place++) {
      if (place == 0) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(cells[0]);
        name.getElement().setAttribute("scope", "row");
        row.add(name);
      } else {
        NativeTableCell cell = new NativeTableCell(cells[place]);
        cell.getElement().setAttribute("data-title", titles.get(place));
        row.add(cell);
      }
    }
    body.add(row);
  }

  /** Words for a cell. */
  public static Span words(String words) {
    return new Span(words);
  }

  /** A number for a cell. */
  public static Span number(String number) {
    Span cell = new Span(number);
    cell.addClassName("number");
    return cell;
  }
}
