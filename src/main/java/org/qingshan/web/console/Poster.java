package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.OrderCode;
import org.qingshan.web.paper.Paper;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.viewer.PageLanguage;

/** A sheet of A4 to hang up or hold into the camera: whoever scans it is in the shop's chat. */
@ApplicationScoped
class Poster {
    /** Sharp on a phone and on a printer, and still a small file. */
    private static final int DOTS_PER_INCH = 150;

    private static final int PIXELS_PER_MODULE = 16;

    @CheckedTemplate(basePath = "ConsolePages", requireTypeSafeExpressions = true)
    static class Templates {
        static native TemplateInstance poster(
                String name, String address, String code, @Nullable String logo, String language);
    }

    private final OrderCode codes;
    private final Paper paper;
    private final PhotoKeeping photos;

    Poster(OrderCode codes, Paper paper, PhotoKeeping photos) {
        this.codes = codes;
        this.paper = paper;
        this.photos = photos;
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
        var square = photos.square(shop.look().logo());
        var logo = square == null ? null : Base64.getEncoder().encodeToString(square);
        return Templates.poster(name, codes.address(shop.key()), code, logo, language)
                .setLocale(Locale.forLanguageTag(language))
                .render();
    }
}
