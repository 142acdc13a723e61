package org.qingshan.conversation.claim;

/** What people add to a name that they like: 腊肉肉, 粉条子. */
final class PetNames {
    private static final String THINGS = "鸭鹅枣柚橙桃笋";

    /** 鸡仔 is another thing than 鸡. */
    private static final String ANIMALS = "鸡鸭鹅猪牛羊鱼";

    private PetNames() {}

    /** Where a name that stands between two places ends with it. */
    static int end(String text, int from, int end) {
        boolean whole = end - from > 1 || THINGS.indexOf(text.charAt(from)) >= 0;
        if (text.startsWith("子", end) && whole && Hanzi.is(text.charAt(end - 1)) && text.charAt(end - 1) != '子') {
            return end + 1;
        }
        if (text.startsWith("仔", end) && whole && ANIMALS.indexOf(text.charAt(end - 1)) < 0) {
            return end + 1;
        }
        boolean doubled = end < text.length() && Hanzi.is(text.charAt(end)) && text.charAt(end) == text.charAt(end - 1);
        return doubled ? end + 1 : end;
    }
}
