package org.qingshan.conversation.address;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two whole addresses in one text: two people, each with a phone, a place and a street of his own. A second phone, or somebody else who may
 * take the parcel at the same door, is none.
 */
final class SeveralAddresses {
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)");

    /** Where one may end; what divides them surely comes first. */
    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile("\\n+"), Pattern.compile("[;；。]+"), Pattern.compile("[,，、]+"), Pattern.compile("\\s+"));

    private SeveralAddresses() {}

    static boolean areIn(String text) {
        if (text.length() > PastedLine.LONGEST) {
            return false;
        }
        if (LabelledPlaces.areIn(text)) {
            return true;
        }
        var phones = MOBILE.matcher(text).results().toList();
        for (int i = 1; i < phones.size(); i++) {
            boolean isOther = !digits(phones.get(i).group())
                    .equals(digits(phones.get(i - 1).group()));
            if (isOther
                    && areDivided(text, phones.get(i - 1).start(), phones.get(i).end())) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(digits.length() - 11);
    }

    /** Between the beginning of one phone and the end of the next one. */
    private static boolean areDivided(String text, int from, int to) {
        for (Pattern between : BETWEEN) {
            Matcher divider = between.matcher(text).region(from, to);
            while (divider.find()) {
                if (areWhole(text.substring(0, divider.start()), text.substring(divider.end()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who gives his own place twice has one. */
    private static boolean areWhole(String one, String other) {
        return isWhole(one) && isWhole(other) && !street(one).equals(street(other));
    }

    private static String street(String half) {
        AddressReading read = AddressReader.read(half);
        return read.city() + " " + read.detail();
    }

    private static boolean isWhole(String half) {
        if (!MOBILE.matcher(half).find()) {
            return false;
        }
        AddressReading read = AddressReader.read(half);
        boolean isPlaced = read.province() != null || !read.country().equals("CN");
        return isPlaced && read.detail() != null && read.phone() != null && AddressReader.looksLikeAddress(half);
    }
}
