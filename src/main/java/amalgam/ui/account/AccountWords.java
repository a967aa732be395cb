package amalgam.ui.account;

import amalgam.account.AccountException;
import amalgam.account.AccountException.Reason;
import amalgam.account.Role;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** How accounts, roles and what is refused about them read, in the language of a page. */
public final class AccountWords {

  private AccountWords() {}

  /** What a role is called. */
  public static String role(Component page, Role role) {
    return page.getTranslation("account.role." + role.word());
  }

  /** What a role may do, in a sentence. */
  public static String roleMay(Component page, Role role) {
    return page.getTranslation("account.role-may." + role.word());
  }

  /** Why a wish was not granted, and what to change. */
  public static String refusal(Component page, AccountException refused) {
    return page.getTranslation("account.refused." + word(refused.reason()));
  }

  private static String word(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
