package org.qingshan.conversation.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Heeded;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;

/**
 * What words say of a parcel beside where it goes, by themselves and in no more words: 放门卫, 周六送到, 要发票, 分开装; or whatever stands behind
 * 备注.
 *
 * @param heeded what shall stand or be minded, where no more than that is said
 * @param body without what is said around it
 * @param plain the body in simplified script; empty where nothing is said of a parcel
 * @param isLabelled whether it is said to be a remark
 * @param isNote whether it is one by its own words
 */
public record Remark(Optional<Heeded.Kind> heeded, String body, String plain, boolean isLabelled, boolean isNote) {
    /** Of all that is said. */
    public static final Trait<Remark> TOLD = Trait.of(said -> of(said.words()));

    /** 备注：要两箱 is a wish; 备注：两箱分开装 is none. */
    private static final Pattern WANTS =
            Pattern.compile("^(?:我)?(?:要|来|加|再来|再要|再加|改成)[\\d一二两三四五六七八九十半]|^(?:change it to|make it|add|i want) ");

    /** Of money it is told otherwise. */
    private static final Pattern PAID = Pattern.compile(
            "付|[转轉](?!交|告|角|分机|弯)|[汇匯]|\\d ?(?:元|块)|[¥￥]|\\b(?:paid|transferred|transfer)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:帮我|麻烦|请|给我|帮忙|加个?|写个?){0,3}(?:订单)?备注|(?:please )?(?:put|add|leave|write|make)(?: in| down)? a (?:note|remark|comment)|留言|附言|嘱咐|notes?|remarks?|comments?|(?:special|delivery) (?:notes?|instructions?))(?:一下)?\\s?(?:[:：,，]|\\s)\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** 不用打电话，放门口; a space stands in many a note. */
    private static final Pattern BETWEEN_NOTES = Pattern.compile("(?<!^)[,，。;；、]\\s{0,3}(?!$)");

    private static final Pattern INVOICE = Pattern.compile(
            "(?:发票|小票|收据)(?:请|麻烦|帮我|给我|也){0,2}开(?:一?下|一?张|一?个)?[的了吧啊呀哦。.!！ ]{0,3}"
                    + "|(?:老板|主播|我|还|也|请|麻烦|记得|帮我|给我|顺便|那|订单|[,， ]){0,6}(?:要|需要|开|寄|附|带|想){1,3}(?:一?[张个份])?(?:电子|纸质|普通|专用|增值税){0,2}(?:发票|小票|收据)[的了吧啊呀哦。.!！ ]{0,3}(?:谢谢)?[。.!！ ]{0,2}"
                    + "|(?:开|电子|纸质){0,2}(?:发票)?的?抬头(?:请|麻烦|要|就)?(?:写|开|是|填|用|为|：|:|(?=\\p{IsHan}{2,24}(?:公司|大学|学院|学校|医院|厂|集团|合作社|局|院|中心|社|店)[。.!！ ]{0,2}$)).{2,40}"
                    + "|(?:i |we |please |can you |could you |also |and |i'd |i would ){0,4}(?:need|want|like|require|send(?: me)?|include|issue|add)(?: me)? (?:an? |the )?(?:vat |paper |electronic |e-)?(?:invoice|receipt|fapiao)(?: please| for (?:it|this|that|my order|order \\d{4,9})| too| as well){0,2}[.! ]{0,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern END =
            Pattern.compile("[。.!！~～\\s]+$|(?:谢谢|,? ?(?:please|thanks|thank you))[。.!！~～\\s]*$");

    /** Nobody says it in more words, and more does not fit behind a house on a label. */
    public static final int LONGEST = 60;

    private static Remark of(String words) {
        var heeded = PackingWish.isSaid(Normaliser.simplified(withoutEnd(words.strip())))
                ? Optional.<Heeded.Kind>empty()
                : Heeded.alone(words);
        var said = words.strip();
        var label = LABEL.matcher(Normaliser.simplified(said));
        boolean isLabelled = label.lookingAt() && !QuestionReader.wantsAnAnswer(said);
        var body = withoutEnd(isLabelled ? said.substring(label.end()) : said).strip();
        var plain = body.length() > LONGEST ? "" : Normaliser.simplified(body);
        boolean isOther =
                isLabelled && (WANTS.matcher(plain).find() || PAID.matcher(body).find());
        return new Remark(heeded, body, isOther ? "" : plain, isLabelled, !plain.isEmpty() && isNote(plain));
    }

    /** Whether the words are no more than that. */
    public static boolean isOne(String said) {
        return isNote(Normaliser.simplified(withoutEnd(said)));
    }

    /** When or where the courier shall leave it, and no more. */
    public static boolean isForCourier(String said) {
        return AddressReader.isForCourier(Normaliser.simplified(withoutEnd(said.strip())));
    }

    public static boolean isOfInvoice(String plain) {
        return INVOICE.matcher(plain).matches()
                || Stream.of(BETWEEN_NOTES.split(plain))
                        .allMatch(one -> INVOICE.matcher(one).matches());
    }

    /** Whether nothing of it is said of a parcel. */
    public boolean isNone() {
        return plain.isEmpty() || !isLabelled && !isNote;
    }

    private static String withoutEnd(String said) {
        return END.matcher(said).replaceAll("");
    }

    private static boolean isNote(String plain) {
        return isOneNote(plain) || Stream.of(BETWEEN_NOTES.split(plain)).allMatch(Remark::isOneNote);
    }

    private static boolean isOneNote(String plain) {
        return AddressReader.isForCourier(plain)
                || SendingDay.isSaid(plain)
                || isOfInvoice(plain)
                || PackingWish.isSaid(plain)
                || GoodsWish.isSaid(plain);
    }
}
