package org.qingshan.conversation.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** Whether somebody who was asked says yes or no, whatever stands around the word: "对的。", "好呀👌", "yes please". */
public final class YesOrNo {
    private static final String SOFT = "[呢" + YesWords.SOFT + "]*(?:谢谢)?";
    private static final String MILD = YesWords.MILD + "*(?:谢谢)?";
    private static final String AS_IT_IS = "(?:" + YesWords.AS_IT_IS + ")(?:定|办)?[了啦吧嘛咯哈呗啊呀]{0,2}(?:谢谢)?";

    private static final String POLITELY = "(?:" + YesWords.POLITELY + ")?";

    /** 那行吧就这么定了, 好啦就咁, 就格能, 那好吧: of what was read back a yes; to what was only asked, that all shall be left as it is. */
    private static final Pattern SETTLED = Pattern.compile("那?(?:嗯++|好|行|可以|得|中|成|" + YesWords.ELSEWHERE + ")?"
            + YesWords.SOFT + "?[那咁]?就" + AS_IT_IS + "|那(?:好|行)" + MILD);

    private static final Pattern YES =
            Pattern.compile("(?:(?:嗯++|对的?|是的?|好的?)?(?:(?:对|是|嗯++|好|行|可以|要|没错儿?|正确|就是|就要|就|是要|我要)?(?:这个|它)|"
                    + "(?:对|是|好|行|可以|要|没错|正确|就是|就要|就|是要|我要)这样)|(?:对的?|是的?|好的?)这样|"
                    + "(?:嗯++|哦|对的?|是的?|好的?)?(?:对+|是|是是|嗯++|好|好好|行|可以|要|没错|正确|就是|确定))" + MILD
                    + "|(?:" + YesWords.IN_ENGLISH + ")?(?:" + YesWords.IN_ENGLISH
                    + "|y|right|correct|exactly|thatone|thisone|(?:thats|thatis|its|itis|allis|all)(?:right|correct)|thatsit)"
                    + POLITELY + "|(?:(?:" + YesWords.IN_ENGLISH
                    + ")(?:please|pls)?)?(?:goahead|(?:please|pls)do|doit|dothat|(?:thats|its|itis|thatis)(?:the|this)one|takeit|orderit)"
                    + POLITELY + "|ya(?:lah)?"
                    + "|(?:对|是)[啦" + YesWords.MILD + "]?[那咁]?就是?" + AS_IT_IS
                    + "|(?:嗯++|唔++)?系(?:的|啊|呀|喇|嘅)*|(?:对|系|是)?(?:啊|呀)?冇错(?:啊|呀|喇)?");

    /** 是这样啊, 是这样？, "ok?": who hears something new, or asks back, agrees to nothing. */
    private static final Pattern HEARD = Pattern.compile("(?:嗯++|哦|噢|喔)?是的?这样子?[啊呀呐哪哦喔嘛哈哟]+");

    private static final Pattern NO = Pattern.compile("(?:不|否|不下|不是|不对|都不是|都不要|不要|不用|算|没有|别)" + SOFT
            + "|(?:no|nope|nah|n|none|neither|noneofthem|noneofthese|nevermind)" + POLITELY);

    private static final Pattern WRONG = Pattern.compile("(?:不对|不是|错|改|换)" + SOFT + "|wrong|change");

    /** All right: heard, and not yet agreed. */
    private static final Pattern HEARD_OUT = Pattern.compile(
            "(?:嗯++|哦++|好++|行|可以(?!的)|收到|知道了|ok|okay|alright|allright|fine|gotit|great|perfect|cool|nice|lovely|awesome|(?:that)?sounds?(?:good|great|fine|perfect|lovely)|thats(?:fine|great|perfect|good)|得[嘞咧]|要得|妥)"
                    + YesWords.SOFT + "*(?:谢谢你?)?" + POLITELY + "|谢谢你?|thanks|thankyou");

    private static final Pattern THANKS = Pattern.compile("谢|thank|thx|cheers", Pattern.CASE_INSENSITIVE);

    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Nobody says it in more words; it keeps the time for a hostile text short. */
    private static final int LONGEST = 60;

    private YesOrNo() {}

    public static boolean isYes(String said) {
        return said.length() <= LONGEST && !isSurprised(said) && isSaid(YES, said) && !isSettled(said);
    }

    static boolean isSurprised(String said) {
        var last = said.strip();
        return last.endsWith("?") || last.endsWith("？") || isSaid(HEARD, said);
    }

    /** As it is it shall be: 那就这样吧. A yes where something was read back, and nowhere else. */
    public static boolean isSettled(String said) {
        return said.length() <= LONGEST && !isSurprised(said) && isSaid(SETTLED, said);
    }

    /** Whoever it is said to: "yes boss", 对的老板. */
    private static boolean isSaid(Pattern words, String said) {
        var plain = plain(said);
        return words.matcher(plain).matches()
                || words.matcher(FormsOfAddress.leftOut(plain)).matches();
    }

    /** Whether it says no more than that it was heard: 好的, "ok thanks", 那就这样吧. */
    public static boolean isHeardOut(String said) {
        return said.length() <= LONGEST && (isSaid(HEARD_OUT, said) || isSettled(said));
    }

    public static boolean isThanks(String said) {
        return THANKS.matcher(said).find();
    }

    public static boolean isNo(String said) {
        return said.length() <= LONGEST && isSaid(NO, said);
    }

    /** Something of it is to be another: 错了, 改. */
    public static boolean isWrong(String said) {
        return said.length() <= LONGEST && WRONG.matcher(plain(said)).matches();
    }

    /** Word for word what a button says. */
    public static boolean isSame(String said, String label) {
        return plain(said).equals(plain(label));
    }

    /** Its letters and digits, lower case and simplified: whatever else stands in an answer is for the eye. */
    public static String plain(String said) {
        var folded = Normaliser.simplified(Normalizer.normalize(said, Normalizer.Form.NFKC));
        return BESIDE.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
