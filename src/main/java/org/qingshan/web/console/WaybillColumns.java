package org.qingshan.web.console;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshan.domain.parcel.WaybillRow;

/**
 * Which columns of a courier's table say what, whatever couriers and the programs of shops call them.
 *
 * <p>Such a table may have several numbers of an order: the shop's own, the courier's, some program's. What the shop calls an order goes
 * before what is only called an order, and that before what another program numbers; a column in which nothing looks like it is passed
 * over. Columns that agree in as many rows as they differ in mean the same, whatever they are called: where they differ, that row has two
 * numbers. Where two of the same name never agree, nobody knows which is meant.
 *
 * @param number the column of the shop's numbers, then those that mean the same
 * @param waybill in the same way
 * @param doubted what the columns are called of which nobody knows which is meant; empty where there are none
 */
record WaybillColumns(
        List<Integer> number, List<Integer> waybill, int courier, int recipient, int phone, List<String> doubted) {
    private static final int NONE = -1;

    private static final Pattern BESIDE = Pattern.compile("[(（\\[【].*?[)）\\]】]|[\\s*_：:.·/#-]");

    /** In characters, of whatever table; what is longer is no title, and brackets that are never closed take their time. */
    static final int LONGEST_TITLE = 1_000;

    /** What an order's number and its box's have in common. */
    private static final Pattern BOX = Pattern.compile("^#|(?<=\\d)[-－_/]\\d{1,3}$");

    private static final Pattern LIKE_WAYBILL = Pattern.compile("[A-Za-z0-9]{4}.*\\d{4}");

    private static final String NO = "(?:号码?|编号|编码|id|no|num|number|ref|reference)";

    /** As the shop's own numbers of orders are called (a buyer and a shop have numbers too), then what is only called an order, then what another program has made up. */
    private static final List<Pattern> NUMBERS = patterns(
            "(?:商家|商户|客户|顾客|用户|买家|卖家|外部|第三方|业务|自定义|店铺|网店|电商|线上|网上|平台|原始|来源|关联|合作方|发货方|发件方|寄件方|寄方)+"
                    + "的?(?:业务|原始)?(?:(?:订单|单据|参考)" + NO + "|(?:参考)?单号|订单)"
                    + "|(?:your|my|customer|client|merchant|seller|shop|store|external|platform|source|original)"
                    + "(?:order" + NO + "?|ref(?:erence)?(?:no|num|number|id)?)",
            "(?:订单|单据)" + NO + "?|参考(?:号码?|编号|单号)|(?:sales)?order" + NO
                    + "?|reference(?:no|number|id)?|ref(?:no)?|number",
            "(?:内部|系统|快递|物流|erp|交易)订单" + NO);

    /** A waybill's, then the one of all boxes together, then any number of a slip. */
    private static final List<Pattern> WAYBILLS = patterns(
            "(?:电子|快递|快运|物流|承运|运输|发货|货物|包裹|顺丰|中通|圆通|申通|韵达|极兔|京东|德邦|邮政|ems)*"
                    + "(?:(?:运单|面单|货运单|快件|邮件|快递|快运|物流|包裹)(?:单号|号码?|编号|单编号)|运单)"
                    + "|(?:express|logistics?|courier|carrier|mail|shipping|shipment)?(?:waybill|tracking|awb|mail|express)(?:no|num|number|id|code)?",
            "(?:母单|主单)(?:号码?|编号)",
            "单号");

    /** Of several boxes each has another number than all together. */
    private static final Pattern OF_ALL_BOXES = WAYBILLS.get(1);

    private static final List<Pattern> COURIERS = patterns(
            "(?:快递|物流|承运|快运)(?:公司|商|名称|公司名称|方式|服务商)?|承运商(?:名称)?|courier(?:name)?|carrier(?:name)?|expresscompany");

    private static final List<Pattern> RECIPIENTS =
            patterns("(?:收件|收货)(?:人|方|客户)?(?:的?姓名|名称|名)?|recipient(?:name)?|consignee(?:name)?|receiver(?:name)?");

    private static final List<Pattern> PHONES = patterns(
            "(?:收件|收货)(?:人|方)?(?:的?联系)?(?:电话|手机)(?:号码?|电话)?|(?:recipient|receiver|consignee)(?:phone|mobile|tel)(?:no|number)?",
            "(?:联系)?(?:电话|手机)(?:号码?)?|phone|mobile|tel");

    private static List<Pattern> patterns(String... names) {
        return Stream.of(names).map(Pattern::compile).toList();
    }

    /** Whether this row names orders and waybills. */
    static boolean isHead(List<String> row) {
        return !named(row, NUMBERS).isEmpty() && !named(row, WAYBILLS).isEmpty();
    }

    /** @param rows that stand below */
    static WaybillColumns of(List<String> head, List<List<String>> rows) {
        List<String> doubted = new ArrayList<>();
        return new WaybillColumns(
                only(head, rows, NUMBERS, WaybillRow::isNumber, doubted),
                only(head, rows, WAYBILLS, WaybillColumns::isLikeWaybill, doubted),
                first(head, COURIERS),
                first(head, RECIPIENTS),
                first(head, PHONES),
                List.copyOf(doubted));
    }

    private static int first(List<String> head, List<Pattern> names) {
        return ranked(head, names).findFirst().map(some -> some.get(0)).orElse(NONE);
    }

    private static boolean isLikeWaybill(String cell) {
        return LIKE_WAYBILL.matcher(cell).find();
    }

    /** The one that says most, then those that mean the same; what is in doubt is added to the doubted. */
    private static List<Integer> only(
            List<String> head,
            List<List<String>> rows,
            List<Pattern> names,
            Predicate<String> form,
            List<String> doubted) {
        var best = ranked(head, names)
                .map(same ->
                        same.stream().filter(column -> has(rows, column, form)).toList())
                .filter(same -> !same.isEmpty())
                .findFirst()
                .orElseGet(() -> named(head, names));
        Integer chosen = best.stream()
                .max(Comparator.comparingLong(column -> filled(rows, column)))
                .orElse(NONE);
        var rivals = best.stream()
                .filter(column -> !column.equals(chosen)
                        && rows.stream().anyMatch(row -> differ(row, chosen, column))
                        && rows.stream().noneMatch(row -> agree(row, chosen, column)))
                .toList();
        if (!rivals.isEmpty()) {
            best.stream()
                    .filter(column -> column.equals(chosen) || rivals.contains(column))
                    .map(head::get)
                    .forEach(doubted::add);
        }
        var alike = ranked(head, names)
                .flatMap(List::stream)
                .filter(column -> !OF_ALL_BOXES.matcher(plain(head.get(column))).matches())
                .filter(column -> !column.equals(chosen) && meanTheSame(rows, chosen, column));
        return Stream.concat(Stream.of(chosen), alike).distinct().toList();
    }

    private static boolean has(List<List<String>> rows, int column, Predicate<String> form) {
        return rows.stream().anyMatch(row -> form.test(cell(row, column)));
    }

    /** One that counts in its own way agrees by chance in a row or two. */
    private static boolean meanTheSame(List<List<String>> rows, int one, int other) {
        var agreeing = rows.stream().filter(row -> agree(row, one, other)).count();
        return agreeing > 0
                && agreeing
                        >= rows.stream().filter(row -> differ(row, one, other)).count();
    }

    private static boolean differ(List<String> row, int one, int other) {
        var here = key(cell(row, one));
        var there = key(cell(row, other));
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private static boolean agree(List<String> row, int one, int other) {
        var here = key(cell(row, one));
        return !here.isEmpty() && here.equals(key(cell(row, other)));
    }

    /** Without what two columns may write differently of the same number. */
    private static String key(String cell) {
        return BOX.matcher(cell.strip()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static long filled(List<List<String>> rows, int column) {
        return rows.stream().filter(row -> !cell(row, column).isEmpty()).count();
    }

    /** All that are called so by the best of the names. */
    private static List<Integer> named(List<String> head, List<Pattern> names) {
        return ranked(head, names).findFirst().orElse(List.of());
    }

    private static Stream<List<Integer>> ranked(List<String> head, List<Pattern> names) {
        return names.stream()
                .map(name -> IntStream.range(0, head.size())
                        .filter(column -> name.matcher(plain(head.get(column))).matches())
                        .boxed()
                        .toList())
                .filter(some -> !some.isEmpty());
    }

    /** What stands in brackets and between words does not count. */
    private static String plain(String title) {
        if (title.length() > LONGEST_TITLE) {
            return "";
        }
        var narrow = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BESIDE.matcher(narrow).replaceAll("");
    }

    /** What a line of the file says. */
    WaybillRow row(int line, List<String> cells) {
        return new WaybillRow(
                line,
                said(cells, number, WaybillRow::isNumber),
                said(cells, waybill, WaybillColumns::isLikeWaybill),
                cell(cells, courier),
                cell(cells, recipient),
                cell(cells, phone));
    }

    /** What the first of the columns says; where another says something else that could be meant, both. */
    private static String said(List<String> row, List<Integer> columns, Predicate<String> form) {
        var all = columns.stream()
                .map(column -> cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        var first = all.stream().findFirst().orElse("");
        return all.stream()
                .filter(other -> form.test(other) && !key(other).equals(key(first)))
                .findFirst()
                .map(other -> first + WaybillRow.OR + other)
                .orElse(first);
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }
}
