package org.qingshan.web.viewer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a stranger at the door may see of the shops of this install. */
public interface ShopFront {

    /**
     * @param nameZh the shop's name in Chinese
     * @param nameEn the shop's name in English
     * @param demo whether one browser may play several people in it
     * @param liveTitle the title of the stream that is live, if one is
     * @param rating what buyers say who let others see it, such as "★ 4.8 · 12"; null while they are few
     * @param colour the shop's own, as {@code #c0392b}; null for the usual ones
     * @param logo the address of a small square; null for none
     * @param picture the name that the logo is kept under; null for none
     * @param hostCode the reusable join code of a host, only where everybody may know it
     * @param growerCode the same for a grower
     */
    record Front(
            String key,
            String nameZh,
            String nameEn,
            boolean demo,
            @Nullable String liveTitle,
            @Nullable String rating,
            @Nullable String colour,
            @Nullable String logo,
            @Nullable String picture,
            @Nullable String hostCode,
            @Nullable String growerCode) {

        public String name(String language) {
            return PageLanguage.isEnglish(language) ? nameEn : PageLanguage.inScript(language, nameZh);
        }
    }

    /** The shops, in the order of their keys; at most a page full of them. */
    List<Front> all();

    Optional<Front> of(String shop);
}
