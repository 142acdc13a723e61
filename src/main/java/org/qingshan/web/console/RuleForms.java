package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.qingshan.web.console.OwnerForm.Notice;

/** Changes a rule of the shop by a form, and answers on the page that the form is on: beside what the rule is about. */
@ApplicationScoped
class RuleForms {
    private static final String OFF = "off";
    /** Those of them that a shop may do without: an empty field says so, in every language. */
    private static final Set<String> MAY_BE_OFF =
            Set.of("dispatch", "cutoff", "packing", "pickup", "pay", "firstpaid", "unpaid");

    private final PageShowing showing;
    private final ShopKeeping keeping;
    private final SettingNow settings;

    RuleForms(PageShowing showing, ShopKeeping keeping, SettingNow settings) {
        this.settings = settings;
        this.showing = showing;
        this.keeping = keeping;
    }

    /**
     * Changes it, with a way back where the rule can be said again as it was.
     *
     * @param action where the form is sent to
     * @param page where it is
     * @param what as {@link org.qingshan.domain.shop.ShopSettings} calls it
     * @param refused shows the page with the reason
     */
    Response set(
            PageRequest asked,
            String action,
            String page,
            String what,
            List<String> value,
            Function<Notice, Response> refused) {
        var back = WayBack.from(
                asked,
                () -> keeping.reading(shop -> settings.of(shop, what, value)
                        .map(now -> WayBack.Form.of(action, Map.of("what", what, "value", now)))
                        .orElse(null)));
        return showing.unlessRefused(
                asked,
                () -> back.after(page, () -> keeping.set(what, said(what, value))),
                notice -> refused.apply(notice.about(what)));
    }

    private static List<String> said(String what, List<String> value) {
        if (what.equals("name") && value.size() == 2) {
            return List.of(SettingNow.inBoth(value.get(0), value.get(1)));
        }
        return MAY_BE_OFF.contains(what)
                ? value.stream().map(one -> one.isBlank() ? OFF : one).toList()
                : value;
    }
}
