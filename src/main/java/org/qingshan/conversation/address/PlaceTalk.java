package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** What is said of a place by somebody who does not live there: 杭州西湖真美, 云南白药, "Beijing is cold". A place, and words beside it that are nobody's name and no street. */
final class PlaceTalk {
    private static final int LONGEST = 60;
    private static final Pattern PARTED = Pattern.compile("[\\s,，、;；。:：]");
    private static final Pattern OF_ADDRESS = Pattern.compile("\\d|路(?!过)|[街道巷弄号栋幢楼室镇乡村苑园院區区縣县號棟樓鎮鄉]");

    private PlaceTalk() {}

    static boolean isOne(String text) {
        if (text.length() > LONGEST || OF_ADDRESS.matcher(text).find()) {
            return false;
        }
        var said = Dissection.of(text, null);
        var name = said.name() == null ? null : said.name().text();
        var detail = said.detail();
        boolean isPlaced = !said.place().isNone() || !said.country().equals("CN");
        return isPlaced
                && said.phone() == null
                && !said.introduced()
                && (name != null && !AddressLikeness.isSpeech(name)
                        || detail != null && !AddressLikeness.isSpeech(detail))
                && said.place().countyName() == null
                && !(name != null && isName(name, text));
    }

    /** A name stands by itself beside the place; glued to it are the goods that come from there. */
    private static boolean isName(String name, String text) {
        int start = text.indexOf(name);
        int end = start + name.length();
        boolean isApart =
                start < 0 || (start == 0 || isParted(text, start - 1)) && (end == text.length() || isParted(text, end));
        return isApart && BarePart.isSurelyAName(name);
    }

    private static boolean isParted(String text, int at) {
        return PARTED.matcher(text.substring(at, at + 1)).matches();
    }
}
