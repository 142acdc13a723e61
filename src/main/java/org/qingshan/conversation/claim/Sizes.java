package org.qingshan.conversation.claim;

import java.util.List;
import java.util.stream.Stream;

/**
 * In which size something to wear is wanted, beside how many: 一双42码, 布鞋两双，我爸43的我41的, "two pairs, 36 and 38". It counts nothing. Where it
 * is not said how many (布鞋38码) it stays, and is asked about.
 */
final class Sizes {
    private static final String WORN = "鞋靴袜衣裤裙衫袄帽褂";
    private static final Prefiltered WORN_IN_ENGLISH = Prefiltered.of(
            "\\b(?:shoes?|boots?|slippers?|sandals?|socks?|hats?|caps?|shirts?|trousers|skirts?|jackets?|coats?)\\b");

    private static final String NUMBER = "(?<![\\d.])(?:2[89]|3\\d|4[0-8])(?:\\.5|码半)?(?![\\d.]|[^码号的]?[双对件条])";

    private static final Prefiltered COUNTED = Prefiltered.of(
            "(?:\\d{1,2}|[一二两俩三四五六七八九十])[双对件条套顶]|\\b(?:an?|\\d{1,2}|one|two|three|four|five|six) pairs?\\b");

    private static final String WHOSE = "(?:都|全)?(?:要|穿|拿)?";

    private static final String IN_CHINESE = "(?<=[双对件条套顶的], ?|[双对件条套顶的] ?|[我自己妈爸婆公奶爷弟妹哥姐]{1,2}|[、和跟,])" + WHOSE
            + NUMBER + "(?:码的?|号的?|的|(?=[,、和跟 ]?[一二两俩三四五六][双对件条]))";

    private static final String IN_ENGLISH = ",? ?(?:\\b(?:in )?sizes? " + NUMBER + "|\\bin " + NUMBER
            + "(?= ?$|[,.;!]| please)|(?<=\\bpairs?(?: please)?),? " + NUMBER + ")(?:(?:,? and|,| &) " + NUMBER
            + "){0,3}(?! (?:pairs?|yuan|kuai|rmb|each|boxes|bags))";

    private static final Prefiltered SAID = Prefiltered.of(IN_CHINESE + "|" + IN_ENGLISH);

    private Sizes() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static String leftOut(String plain, Lineup lineup) {
        return isOfThem(plain, lineup) ? SAID.replaceAll(plain, "") : plain;
    }

    private static boolean isOfThem(String plain, Lineup lineup) {
        var worn = COUNTED.isIn(plain)
                ? lineup.offers().stream()
                        .filter(Sizes::isWorn)
                        .map(Offer::slot)
                        .toList()
                : List.<String>of();
        var card = lineup.card();
        return !worn.isEmpty()
                && (card != null && worn.contains(card.slot())
                        || lineup.named(plain).stream().anyMatch(worn::contains));
    }

    static boolean isWorn(Offer offer) {
        return Stream.concat(Stream.of(offer.nameZh()), offer.aliases().stream())
                        .map(name -> name.endsWith("子") ? name.substring(0, name.length() - 1) : name)
                        .anyMatch(name -> !name.isEmpty() && WORN.indexOf(name.charAt(name.length() - 1)) >= 0)
                || WORN_IN_ENGLISH.isIn(Normaliser.plain(offer.nameEn()));
    }
}
