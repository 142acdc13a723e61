package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.qingshan.domain.parcel.People;
import org.qingshan.web.viewer.PageLanguage;

/** What pages call the people of the team, also who has never said a name. */
final class Colleagues {
    private Colleagues() {}

    /** @param actor who did something, by our own key */
    static String called(String actor, boolean chinese) {
        return People.named(actor).orElseGet(() -> nameless(actor, chinese));
    }

    private static String nameless(String actor, boolean chinese) {
        var words = MessageBundles.get(
                ShopText.class, Localized.Literal.of(chinese ? PageLanguage.CHINESE : PageLanguage.ENGLISH));
        return People.roleOf(actor)
                .map(role -> switch (role) {
                    case OWNER -> words.role_owner();
                    case HOST -> words.role_host();
                    case SCREENER -> words.role_screener();
                    case PACKER -> words.role_packer();
                    case GROWER -> words.role_grower();
                })
                .map(words::nameless_of)
                .orElseGet(words::nameless);
    }
}
