package org.qingshan.conversation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people ask for in the form of an order and no shop has: "one more song", "two jin of patience", 再来一首歌. */
final class NoGoods {
    private static final Pattern WORDS = Pattern.compile(
            "(?:songs?|jokes?|dances?|stor(?:y|ies)|patience|luck|love|hugs?|kiss(?:es)?|time|times|minutes?|seconds?|hours?|moments?|questions?|agree|agreed|same|votes?|likes?|laughs?|smiles?|people|persons?|guys?|chances?|try|tries|look|word|words|days?|round|rounds|news|help|thing|things|vote|support|happiness|sleep|rest|first|second|third|last|other|others|next|one|ones|bigger|smaller|cheaper)(?: .*)?"
                    + "|.{0,2}(?:歌曲?|笑话|故事|耐心|运气|爱心|掌声|舞蹈?|机会|时间|分钟|红包|问题|快乐|幸福|同意|附议|支持|热情|勇气|钟头|小时|睡眠)");

    private NoGoods() {}

    static boolean isOne(String thing) {
        return WORDS.matcher(thing.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
