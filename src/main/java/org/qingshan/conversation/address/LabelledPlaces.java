package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Several places of one person in one text, each behind what he calls it: 家里：…路66号 公司：…大道99号. He may say to which of them it goes. */
public final class LabelledPlaces {
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[\\s,，。;；\\n]))(?:[我俺咱](?:们)?的?)?(?<whose>家里?|新家|老家|娘家|婆家|公司|单位|單位|学校|學校|宿舍|店里?|店铺|办公室|辦公室|工地|"
                    + Courtesies.KIN
                    + "(?:家|那[里边]?)?|(?:地址|第)[一二三四123412](?:个|個)?|(?:my )?(?:home|office|work|school|dorm))(?:的?(?:收货|收貨)?地址)?(?:在|是)?[:：]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHOSEN = Pattern.compile(
            "[\\s,，。;；]{0,3}(?:这次|這次|今天|麻烦|请|就|都|先|帮我){0,4}(?:[寄发發送]|快递|邮)(?:到|去|往|给|給|回)?(?:[我俺咱](?:们)?的?)?(?<whose>\\p{IsHan}{1,6}?)(?:的?地址|那个|那边|里)?(?:吧|就行|就好|谢谢|哈|哦){0,2}[。.!！\\s]{0,3}$|[,. ]{0,3}(?:please )?(?:send|ship|deliver)(?: it| them)? to (?:my |the )?(?<english>[a-z]{4,6})(?: please)?[.! ]{0,3}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}");

    /**
     * @param said what stands behind it, up to the next
     */
    private record Labelled(String whose, String all, String said) {
        boolean isPlaced() {
            var read = AddressReader.read(said);
            return read.province() != null && read.detail() != null;
        }
    }

    private LabelledPlaces() {}

    static boolean areIn(String text) {
        var all = in(text);
        return all.size() > 1
                && all.stream().filter(Labelled::isPlaced).count() > 1
                && all.stream().map(Labelled::whose).distinct().count() == all.size();
    }

    /** The text with no other place than the one that he chooses; empty where he chooses none, or who lives there stands with another. */
    public static Optional<String> chosen(String text) {
        if (text.length() > PastedLine.LONGEST || !areIn(text)) {
            return Optional.empty();
        }
        var chosen = CHOSEN.matcher(text);
        if (!chosen.find()) {
            return Optional.empty();
        }
        var whose = chosen.group("whose") == null ? chosen.group("english") : chosen.group("whose");
        var places = in(text.substring(0, chosen.start()));
        var first = LABEL.matcher(text);
        var head = first.find() ? text.substring(0, first.start()) : "";
        var meant = places.stream()
                .filter(one -> bare(one.whose).equalsIgnoreCase(bare(whose)))
                .toList();
        // Behind the last of them stands who gets it, wherever he does.
        var last = places.get(places.size() - 1);
        var person = PHONE.matcher(head).find() || meant.contains(last) ? "" : person(last);
        boolean isOthers = places.stream()
                .filter(one -> !meant.contains(one) && one != last)
                .anyMatch(one -> PHONE.matcher(one.said).find());
        return meant.size() == 1 && !isOthers
                ? Optional.of((head + meant.get(0).all.strip() + person).strip())
                : Optional.empty();
    }

    private static String person(Labelled place) {
        var read = AddressReader.read(place.said);
        return (read.recipient() == null ? "" : " " + read.recipient())
                + (read.phone() == null ? "" : " " + read.phone());
    }

    private static String bare(String whose) {
        return whose.replaceFirst("^my ", "").replaceFirst("里$", "");
    }

    private static List<Labelled> in(String text) {
        var labels = LABEL.matcher(text).results().toList();
        var matcher = LABEL.matcher(text);
        List<Labelled> places = new ArrayList<>();
        for (int i = 0; matcher.find(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            places.add(new Labelled(
                    matcher.group("whose"), text.substring(matcher.start(), end), text.substring(matcher.end(), end)));
        }
        return places;
    }
}
