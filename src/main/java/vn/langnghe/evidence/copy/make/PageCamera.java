package vn.langnghe.evidence.copy.make;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages and remembers when it could not see a picture on them: a page that lacks it would look whole. */
final class PageCamera extends PDFRenderer {
    /** What puts a picture or a part drawn elsewhere onto the page. */
    private static final Set<String> PICTURES = Set.of(OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE);

    private boolean blind;

    PageCamera(PDDocument document) {
        super(document);
    }

    boolean blind() {
        return blind;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new PageDrawer(parameters) {
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                    throws IOException {
                blind |= e instanceof MissingImageReaderException || PICTURES.contains(operator.getName());
                super.operatorException(operator, operands, e);
            }
        };
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }
}
