package org.qingshan.domain.shop;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** People who may be meant by a name that nobody has: 张贵花, 桂花 and "zhang" for 张桂花. Pure. */
public final class LikeNames {
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    private LikeNames() {}

    /** Those of the names that it may be a slip for. */
    public static List<String> of(String said, List<String> names) {
        return names.stream().filter(name -> isLike(said, name)).toList();
    }

    private static boolean isLike(String said, String name) {
        var typed = latin(said);
        var spelled = latin(name);
        if (typed.isEmpty() || spelled.isEmpty()) {
            return false;
        }
        return spelled.equals(typed)
                || said.chars().allMatch(letter -> letter < 0x80)
                        && (spelled.startsWith(typed) || typed.startsWith(spelled))
                || isPart(said, name)
                || isPart(name, said)
                || isOneCharacterOff(said, name);
    }

    /** 秀英 in 吴秀英 and 吴秀英大姐; a surname alone is nobody's. */
    private static boolean isPart(String part, String whole) {
        return part.length() >= 2
                && part.chars().allMatch(Character::isIdeographic)
                && part.length() < whole.length()
                && whole.contains(part);
    }

    /** Of three characters or more; of two one is too little to go by. */
    private static boolean isOneCharacterOff(String said, String name) {
        return said.length() == name.length()
                && name.length() >= 3
                && IntStream.range(0, name.length())
                                .filter(at -> said.charAt(at) != name.charAt(at))
                                .count()
                        == 1;
    }

    /** Chinese by its sound, all together and in small letters. */
    private static String latin(String name) {
        return PINYIN.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
