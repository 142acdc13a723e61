package org.qingshan.conversation.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;

/** How whoever is asked for pictures ends it, in words. */
enum PicturesEnd {
    ALL_SENT("(?:照片?|图)?(?:都|全)?(?:发|拍|传)?(?:完|好|齐)了|没(?:有)?了|就这些了?|就这几张|(?:都|全)发了|谢谢|多谢[晒哂]?|唔该[晒哂]?|好的?|ok"
            + "|(?:i'?m |i am )?done|(?:that is|that's|thats) (?:all|it)|all sent|no more|thanks|thank you"),
    NONE(
            "(?:我|这边|手机)*(?:没有?|没得|冇|无)(?:拍|留|影到?)?(?:照片?|图片?|相片?|拍照|拍|影)(?:了|啊|呀|哦|可以发)*|(?:我|手机)*(?:拍不了|不能拍|没法拍|不会拍|发不了(?:照片|图)?)(?:照片?|照)?(?:了|啊)*"
                    + "|(?=.*(?:\\bno|n'?t|not)\\b)(?:sorry,? )?(?:i )?(?:have|got|do|did|can)?(?:n'?t| not|not)? ?(?:have|take|took|make|got|send)? ?(?:no|any|a)? ?(?:photos?|pictures?|pics?|camera)(?: of it| sorry)?"),
    DROPPED(
            "(?:那|我|还是|就){0,3}(?:算了)?[,， ]*(?:不用?报了?|不追究了?|不用?(?:赔|退)了|不要(?:赔|退)了?)(?:吧|啊)?|drop it|forget it|don'?t report(?: it)?"),
    /** What is reported stays so; without a report there is none. */
    LEFT(
            "(?:算了(?:吧)?(?:没事|没关系)?|不说了|取消|没事[了啦]?(?:不用了?)?|没关系[了的]?|不用了?|冇事[喇啦]?|算数|唔紧要|no need|never ?mind(?:[, ]+(?:it|that)(?:'?s| is) (?:fine|ok|okay|all right|alright))?|(?:it|that)(?:'?s| is) (?:fine|ok|okay|all right|alright) really|cancel|leave it)(?:[,， ]*(?:谢谢你?|谢了|thanks|thank you))?");

    private static final Pattern AFTER = Pattern.compile("[。.!！~～,，\\s]+$");

    private final Pattern words;

    PicturesEnd(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether somebody wants to be asked no more. */
    static boolean isWayOut(String said) {
        var end = of(said);
        return end == DROPPED || end == LEFT;
    }

    /** Null where it is something else. */
    static @Nullable PicturesEnd of(String said) {
        var plain = AFTER.matcher(Normaliser.simplified(said).strip().toLowerCase(Locale.ROOT))
                .replaceAll("");
        return Arrays.stream(values())
                .filter(end -> end.words.matcher(plain).matches())
                .findFirst()
                .orElse(null);
    }
}
