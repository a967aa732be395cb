package amalgam.ui.admin;

import amalgam.account.Account;
import amalgam.account.Accounts;
import amalgam.account.PasswordLinks;
import amalgam.account.Role;
import amalgam.ui.account.AccountRefusal;
import amalgam.ui.account.AccountWords;
import amalgam.ui.component.InputLine;
import amalgam.ui.component.Moment;
import amalgam.ui.component.Page;
import amalgam.ui.component.PlainTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Everybody with an account, to be found by name, address or role. */
class PeopleSection extends Div {

  private static final int TYPING_PAUSE_MS = 200;

  private final Accounts accounts;
  private final Runnable changed;
  private final InputLine search;
  private final Paragraph found = new Paragraph();
  private final AccountRefusal outcome = new AccountRefusal();
  private final NewPasswordLink link;
  private final Div place = new Div();

  private List<Account> all = List.of();

  /**
   * @param changed done after an account was changed
   */
  PeopleSection(Accounts accounts, PasswordLinks links, Runnable changed) {
    this.accounts = accounts;
    this.changed = changed;
    link = new NewPasswordLink(links, outcome, changed);
    addClassName("people");
    search = new InputLine(getTranslation("admin.search"), "search", "search", "off");
    search.input().setValueChangeMode(ValueChangeMode.LAZY);
    search.input().setValueChangeTimeout(TYPING_PAUSE_MS);
    search.input().addValueChangeListener(typed -> list());
    found.addClassName("quiet");
    found.getElement().setAttribute("role", "status");
    add(search, found, outcome, link, place);
  }

  void refresh() {
    all = accounts.all();
    list();
  }

  private void list() {
    List<Account> matching = all.stream().filter(this::matches).toList();
    found.setText(
        matching.size() == all.size()
            ? getTranslation("admin.people.count", all.size())
            : getTranslation("admin.people.found", matching.size(), all.size()));
    Page.fill(
        place,
        matching.isEmpty() ? Page.empty(getTranslation("admin.people.none")) : table(matching));
  }

  private boolean matches(Account account) {
    String all =
        String.join(" ", account.name(), account.email(), AccountWords.role(this, account.role()));
    return all.toLowerCase(Locale.ROOT).contains(search.value().strip().toLowerCase(Locale.ROOT));
  }

  private PlainTable table(List<Account> accounts) {
    PlainTable table =
        new PlainTable(
            getTranslation("admin.people"),
            getTranslation("admin.person"),
            getTranslation("account.role"),
            getTranslation("admin.last-seen"),
            getTranslation("account.since"),
            getTranslation("account.change"));
    accounts.forEach(
        account ->
            table.addRow(
                person(account),
                PlainTable.words(AccountWords.role(this, account.role())),
                lastSeen(account),
                new Moment(account.createdAt(), getLocale()),
                buttons(account)));
    return table;
  }

  private Component person(Account account) {
    Span email = new Span(account.email());
    email.addClassName("quiet");
    Div person = new Div(new Span(account.name()), email);
    person.addClassName("person");
    if (!account.isEnabled()) {
      Span note = new Span(getTranslation("admin.disabled"));
      note.addClassName("trouble");
      person.add(note);
    }
    return person;
  }

  private Component lastSeen(Account account) {
    Instant seen = account.signedInAt();
    return seen == null
        ? PlainTable.words(getTranslation("admin.never-seen"))
        : new Moment(seen, getLocale());
  }

  private Component buttons(Account account) {
    Div buttons = new Div();
    buttons.addClassName("row-buttons");
    buttons.add(button("admin.role.change", account, () -> askForRole(account)));
    if (account.isEnabled() && account.hasPassword()) {
      buttons.add(button("admin.new-password", account, () -> link.askFor(account)));
    }
    buttons.add(
        account.isEnabled()
            ? button("admin.disable", account, () -> askToDisable(account))
            : button("admin.enable", account, () -> enable(account)));
    return buttons;
  }

  private Button button(String key, Account account, Runnable deed) {
    Button button = new Button(getTranslation(key), click -> deed.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(getTranslation("admin.act-on", getTranslation(key), account.name()));
    return button;
  }

  private void askForRole(Account account) {
    new RoleDialog(account, role -> giveRole(account, role)).open();
  }

  private void giveRole(Account account, Role role) {
    perform(
        () -> accounts.giveRole(account.id(), role),
        getTranslation("admin.role.given", account.name(), AccountWords.role(this, role)));
  }

  private void askToDisable(Account account) {
    ConfirmDialog dialog =
        new ConfirmDialog(
            getTranslation("admin.disable.question", account.name()),
            getTranslation("admin.disable.consequence"),
            getTranslation("admin.disable.act"),
            confirmed ->
                perform(
                    () -> accounts.disable(account.id()),
                    getTranslation("admin.disable.done", account.name())),
            getTranslation("account.let-it-be"),
            cancelled -> {});
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }

  private void enable(Account account) {
    perform(
        () -> accounts.enable(account.id()), getTranslation("admin.enable.done", account.name()));
  }

  private void perform(Runnable deed, String done) {
    link.removeAll();
    if (outcome.attempt(deed)) {
      outcome.tell(done);
    }
    changed.run();
  }
}
