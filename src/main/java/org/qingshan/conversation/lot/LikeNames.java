package org.qingshan.conversation.lot;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.qingshan.conversation.claim.Hanzi;

/** People who may be meant by a name that nobody has: 张贵花 and "zhang" for 张桂花. Pure. */
final class LikeNames {
    private LikeNames() {}

    /** Those of the names that it may be a slip for. */
    static List<String> of(String said, List<String> names) {
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
                || isOneCharacterOff(said, name);
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
        var all = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            var sound = Character.isIdeographic(letter) ? Hanzi.pinyin(String.valueOf(letter)) : null;
            if (sound != null) {
                all.append(sound);
            } else if (Character.isLetter(letter)) {
                all.append(letter);
            }
        }
        return all.toString();
    }
}
