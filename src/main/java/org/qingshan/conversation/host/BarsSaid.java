package org.qingshan.conversation.host;

import java.util.regex.Pattern;

/** 块 where it counts soap and is no money, as whoever puts it up says it: 一块15，有200块; 15块一块，两百块. */
final class BarsSaid {
    private static final String NUMBER = "[\\d零一二两三四五六七八九十百千半]";

    /** 二十一块 is money. */
    private static final Pattern EACH = Pattern.compile("(?<=\\d|[元块钱]|块" + NUMBER + ")\\s?[一/]\\s?块(?!钱|" + NUMBER
            + ")|每\\s?块|(?<!" + NUMBER + "|[块元])一块(?=\\s?(?:卖|只要|就|要|是|才){0,2}\\s?" + NUMBER
            + ".*[,，、 有]\\s?(?:还|共|一共){0,2}"
            + NUMBER + "{1,5}\\s?块(?!钱|" + NUMBER + "))");

    private static final Pattern SO_MANY = Pattern.compile("每bar[卖只要就是才]{0,2}\\s?" + NUMBER + "+块?|" + NUMBER
            + "+(?:块钱?|元)" + NUMBER + "?(?=\\s?每bar)|(?<n>" + NUMBER + "+)\\s?块(?!钱|" + NUMBER + ")");

    private BarsSaid() {}

    /** The same with "bar" for what is no money; as it is where none is counted. */
    static String plain(String text) {
        var each = EACH.matcher(text);
        return each.find()
                ? SO_MANY.matcher(each.replaceAll("每bar"))
                        .replaceAll(many -> many.group(1) == null ? many.group() : many.group(1) + "bar")
                : text;
    }
}
