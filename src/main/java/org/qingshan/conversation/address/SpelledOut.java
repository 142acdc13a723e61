package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** How a name is written, said behind it: 名字是章三，立早章; 我叫张伟，弓长张. It tells the eye, and is no part of the name. */
final class SpelledOut {
    private static final String WHO = "(?:名字|姓名|收[货貨件]人|[我叫]).{0,6}?";
    private static final String LEADS = "[,，、 (（]{1,2}(?:是|就是)?";
    private static final String ENDS = "[)）。.!！ ]*$";

    /** What a surname is made of, as everybody says it: 弓长, 立早, 木子; or a part of the sign: 王字旁, 草字头. */
    private static final String MADE_OF =
            "(?:弓[长長]|立早|木子|耳东|耳東|[双雙]木|口天|古月|言午|草[头頭]|三[横橫]|[双雙]人|走肖|干[勾钩鉤]|人未|[关關]耳|十八子|口十|文刀|卯金刀|女古|人[余禾]|水工|人可|土也|\\p{IsHan}{1,2}[旁头頭底边邊])";

    private static final Pattern SAID = Pattern.compile("(?<name>" + WHO + "(?<sign>\\p{IsHan})\\p{IsHan}{1,3})" + LEADS
            + spelled("sign") + ENDS
            + "|(?<last>" + WHO + "\\p{IsHan}{1,2}?(?<end>\\p{IsHan}))" + LEADS + spelled("end") + ENDS);

    /** By its parts, by a word that has it (伟大的伟), or called a sign. */
    private static String spelled(String sign) {
        var it = "\\k<" + sign + ">";
        return "(?:" + MADE_OF + "的?" + it + "(?:字|的那?个?)?"
                + "|(?:" + it + "\\p{IsHan}{1,3}|\\p{IsHan}{1,3}" + it + "\\p{IsHan}{0,2})的?那?个?" + it + "(?:字)?"
                + "|\\p{IsHan}{1,4}的?那?个?" + it + "字)";
    }

    /** 宋江的宋, 弓长张, by itself. */
    private static final Pattern ALONE =
            Pattern.compile("(?:是|就是)?(?:(?:\\p{IsHan}{0,3}(?<sign>\\p{IsHan})\\p{IsHan}{0,3})的那?个?\\k<sign>字?)");

    private static final Pattern MADE = Pattern.compile("(?:是|就是)?" + MADE_OF + "的?\\p{IsHan}字?");

    private static final int LONGEST = 60;

    private SpelledOut() {}

    static boolean isOne(String said) {
        return ALONE.matcher(said).matches() || MADE.matcher(said).matches();
    }

    static String without(String said) {
        var found = SAID.matcher(said);
        return said.length() > LONGEST || !found.find()
                ? said
                : said.substring(0, found.end(found.group("name") == null ? "last" : "name"));
    }
}
