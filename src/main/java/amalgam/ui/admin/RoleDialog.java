package amalgam.ui.admin;

import amalgam.account.Account;
import amalgam.account.Role;
import amalgam.ui.account.AccountWords;
import amalgam.ui.component.Choices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.Consumer;

/** Asks which role somebody shall have, saying what each may do. */
class RoleDialog extends ConfirmDialog {

  RoleDialog(Account account, Consumer<Role> give) {
    Choices<Role> roles = choices(getTranslation("account.role"), account.role(), this);
    addClassName("role-dialog");
    setHeader(getTranslation("admin.role.question", account.name()));
    add(roles);
    setConfirmText(getTranslation("admin.role.act"));
    addConfirmListener(confirmed -> give.accept(roles.chosen()));
    setCancelable(true);
    setCancelText(getTranslation("account.let-it-be"));
  }

  /** All roles, with what each may do. */
  static Choices<Role> choices(String question, Role chosen, Component page) {
    Choices<Role> roles = new Choices<>(question, chosen);
    for (Role role : Role.values()) {
      roles.offer(role, AccountWords.role(page, role), AccountWords.roleMay(page, role));
    }
    return roles;
  }
}
