package org.qingshan.conversation.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.CalledAddress;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/**
 * Where a parcel shall go, by what the buyer calls that address: 寄到我家, 寄我妈那, "send it to my mum's". Whose book has no address of that name
 * says something else by it.
 */
final class LabelSaid {
    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile(
                    "(?:麻烦|请|帮我|那|就|还是|都|把|给我|[它货]|东西|这些?|[,， ]){0,20}(?:寄|发|送)(?:到|往|去|给|回)?(?<whose>\\p{IsHan}{1,10}?)"
                            + "(?:去|吧|了|啊|哈|就行|就好|就可以|谢谢){0,20}[。.!！~ ]*"),
            Pattern.compile(
                    "(?:please |pls |just |can you |could you ){0,20}(?:send|ship|deliver|mail)(?: it| this| them| that| everything| all(?: of it)?| my order)?"
                            + "(?: to| over to)? (?<whose>[a-z][a-z'’ ]{1,30}?)(?: please| thanks)?[.! ]*"));

    /** Where all shall go from now on: 以后都寄公司, 默认地址改成公司, "make my office the default address". */
    private static final List<Pattern> USUAL = List.of(
            Pattern.compile(
                    "(?:麻烦|请|帮我|那|就|我|[,， ]){0,12}(?:以后|今后|往后|从今以后|平时)(?:我|的|东西|货|都|就|全部?|默认){0,8}(?:(?:寄|发|送)(?:到|往|去|给|回)?|用|按|默认)(?<whose>[\\p{IsHan}\\d]{1,12}?)"
                            + "(?:去|吧|了|啊|哈|就行|就好|就可以|谢谢){0,8}[。.!！~ ]*"),
            Pattern.compile(
                    "(?:麻烦|请|帮我|那|就|我|把|[,， ]){0,12}默认的?(?:收货|收件)?(?:地址)?(?:改|换|设|变|用){1,2}(?:成|为|到)?(?<whose>[\\p{IsHan}\\d]{1,12}?)"
                            + "(?:去|吧|了|啊|哈|就行|就好|就可以|谢谢){0,8}[。.!！~ ]*"),
            Pattern.compile(
                    "(?:麻烦|请|帮我|那|就|[,， ]){0,12}(?:我?把|将)?(?<whose>[\\p{IsHan}\\d]{1,12}?)(?:改|设|设置|换|变|当|作|做){1,2}(?:成|为|作|做)?(?:我的?)?默认的?(?:收货|收件)?(?:地址|那个)?"
                            + "(?:去|吧|了|啊|哈|就行|就好|就可以|谢谢){0,8}[。.!！~ ]*"),
            Pattern.compile(
                    "(?:please |pls )?(?:from now on|in future|always)[, ]*(?:please )?(?:send|ship|deliver)(?: it| them| everything| all)? to (?<whose>[a-z][a-z'’ ]{1,30}?)(?: please| thanks)?[.! ]*"),
            Pattern.compile(
                    "(?:please |pls )?(?:make|set|use) (?<whose>[a-z][a-z'’ ]{1,30}?) (?:as )?(?:my |the )?(?:default|usual)(?: address)?(?: please| thanks)?[.! ]*"),
            Pattern.compile(
                    "(?:please |pls )?(?:from now on|in future|always)[, ]*(?:please )?use (?<whose>[a-z][a-z'’ ]{1,30}?)(?: please| thanks)?[.! ]*"));

    /** Which of them is to go: 外婆那个删掉, 删除地址 王建国, "delete my mum's address". */
    private static final List<Pattern> DELETED = List.of(
            Pattern.compile(
                    "(?:麻烦|请|帮我|那|就|我想|我要|[,， ]){0,12}(?:把|将)?(?<whose>\\p{IsHan}{1,10}?)(?:的?(?:收货|收件)?地址|的?那个|的?那条|的)(?:给我|帮我|都|就)?(?:删掉?|删除|去掉|删)"
                            + "(?:去|吧|了|啊|哈|就行|就好|谢谢){0,8}[。.!！~ ]*"),
            Pattern.compile(
                    "(?:麻烦|请|帮我|那|就|我想|我要|[,， ]){0,12}(?:删掉?|删除|去掉)(?:一?下)?(?:(?:收货|收件)?地址[:： ]{0,2})?(?<whose>\\p{IsHan}{1,10}?)(?:的?(?:收货|收件)?地址|的?那个|的?那条|的)?"
                            + "(?:去|吧|了|啊|哈|就行|就好|谢谢){0,8}[。.!！~ ]*"),
            Pattern.compile(
                    "(?:please |pls |can you |could you ){0,4}(?:delete|remove) (?<whose>[a-z][a-z'’ ]{1,30}?)(?:'s)? address(?: please)?[.! ]*"));

    private static final Pattern OF_LIST = Pattern.compile("(?<=.)(?:的?那[个条]|的)$");

    private static final int LONGEST = 60;

    private LabelSaid() {}

    static boolean canBe(String said) {
        return whose(said, SENTENCES)
                .or(() -> whose(said, USUAL))
                .or(() -> whose(said, DELETED))
                .isPresent();
    }

    /** The one address that is called so; empty where none is, or several are. */
    static Optional<Address> in(Turn turn) {
        return said(turn, SENTENCES).flatMap(whose -> CalledAddress.in(AddressBook.of(turn.buyer()), whose));
    }

    /** The one that is called so, or is in that place of the list, where all shall go there from now on. */
    static Optional<Address> usual(Turn turn) {
        return said(turn, USUAL).flatMap(whose -> {
            var book = AddressBook.of(turn.buyer());
            return CalledAddress.in(book, whose).or(() -> CalledAddress.listed(book, whose));
        });
    }

    /** The one that is called so, or goes to whoever is called so, where it is to go. */
    static Optional<Address> deleted(Turn turn) {
        return said(turn, DELETED).flatMap(whose -> {
            var book = AddressBook.of(turn.buyer());
            return CalledAddress.in(book, whose).or(() -> book.find(whose));
        });
    }

    /** Whether all shall go from now on to one of several that are called so. */
    static boolean isUsualOfSeveral(Turn turn) {
        return said(turn, USUAL)
                .filter(whose -> CalledAddress.areSeveral(AddressBook.of(turn.buyer()), whose))
                .isPresent();
    }

    private static Optional<String> said(Turn turn, List<Pattern> sentences) {
        return turn.buyer().address() == null ? Optional.empty() : whose(turn.said(), sentences);
    }

    private static Optional<String> whose(String said, List<Pattern> sentences) {
        var text = Normaliser.simplified(said.strip()).toLowerCase(Locale.ROOT);
        return text.length() > LONGEST
                ? Optional.empty()
                : sentences.stream()
                        .map(sentence -> sentence.matcher(text))
                        .filter(found -> found.matches())
                        .map(found -> OF_LIST.matcher(found.group("whose")).replaceFirst(""))
                        .findFirst();
    }
}
