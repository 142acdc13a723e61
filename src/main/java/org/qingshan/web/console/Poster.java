package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Locale;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.OrderCode;
import org.qingshan.web.paper.Paper;
import org.qingshan.web.viewer.PageLanguage;

/** A sheet of A4 to hang up or hold into the camera: whoever scans it is in the shop's chat. */
@ApplicationScoped
class Poster {
    /** Sharp on a phone and on a printer, and still a small file. */
    private static final int DOTS_PER_INCH = 150;

    private static final int PIXELS_PER_MODULE = 16;

    @CheckedTemplate(basePath = "ConsolePages", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance poster(String name, String address, String code, String language);
    }

    private final OrderCode codes;
    private final Paper paper;

    Poster(OrderCode codes, Paper paper) {
        this.codes = codes;
        this.paper = paper;
    }

    byte[] pdf(Shop shop, String language) {
        return paper.pdf(html(shop, language));
    }

    byte[] png(Shop shop, String language) {
        return paper.png(html(shop, language), DOTS_PER_INCH);
    }

    private String html(Shop shop, String language) {
        var code = Base64.getEncoder().encodeToString(codes.png(shop.key(), PIXELS_PER_MODULE));
        var name = shop.name(!language.equals(PageLanguage.ENGLISH));
        return Templates.poster(name, codes.address(shop.key()), code, language)
                .setLocale(Locale.forLanguageTag(language))
                .render();
    }
}
