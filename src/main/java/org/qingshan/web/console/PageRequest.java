package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.viewer.PageLanguage;

/** How a page of the shop was asked for. */
@SuppressWarnings("NullAway.Init") // The framework fills the fields of a parameter bean.
public class PageRequest {
    @RestQuery
    @Nullable
    String lang;

    /** Given where a form has been sent and done. */
    @RestQuery
    @Nullable
    String done;

    /** What must still be so, where a form takes something back: see {@link WayBack}. */
    @RestQuery
    @Nullable
    String expect;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    String language() {
        return PageLanguage.of(lang, headers);
    }

    /** What stands between two sentences. */
    String gap() {
        return isChinese() ? "" : " ";
    }

    boolean isChinese() {
        return !PageLanguage.ENGLISH.equals(language());
    }

    ShopText words() {
        return MessageBundles.get(ShopText.class, Localized.Literal.of(language()));
    }

    Notice notice() {
        if (done == null) {
            return Notice.NONE;
        }
        return new Notice(OwnerForm.FOR_GOOD.equals(done) ? words().done_for_good() : words().done(), false, "");
    }
}
