package org.qingshan.conversation.lot;

import java.util.regex.Pattern;

/** Nobody is called so in his papers, and everybody in the village: 老周, 周婆婆, 张大爷. 大家 and 老公 are nobody's name. */
public final class FamiliarNames {
    private static final Pattern NAME = Pattern.compile(
            "(?!给|替|帮|大家|[咱人我你他她自国厂商卖买哪这那店全一]们?家|老[公婆板师人爸妈]|小[孩哥姐伙店])(?:[老小阿]\\p{IsHan}{1,2}|\\p{IsHan}{1,2}(?:阿?[姨婶姐哥叔伯婆公妈爷奶嫂]|[大二三四五]?[妈娘姐哥爷叔婶嫂伯]|婆婆|奶奶|爷爷|阿姨|师傅|老板|家))");

    private FamiliarNames() {}

    public static boolean isOne(String who) {
        return NAME.matcher(who).matches();
    }
}
