/** The longest side of a photo that is sent, in pixels: more than is kept of it. */
const longestSide = 2048;
const quality = 0.85;
/** A colour that has to come back from a canvas as it was put there. */
const tryColour = [34, 119, 170] as const;

/**
 * A photo turned upright and made small, as JPEG: a telephone's 12 MB become less than 1 (R-P5). The server looks into it as into
 * any other. Null where this browser cannot read the picture, or lets no page read a canvas.
 */
export async function shrinkPhoto(photo: Blob): Promise<Blob | null> {
  if (typeof createImageBitmap !== 'function') return null;
  let whole: ImageBitmap;
  try {
    whole = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
  const scale = Math.min(1, longestSide / Math.max(whole.width, whole.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(whole.width * scale));
  canvas.height = Math.max(1, Math.round(whole.height * scale));
  const paper = canvas.getContext('2d');
  if (paper === null || !isTrue(paper)) return null;
  // What is see-through in a picture would come out black.
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/** False where the browser gives pages another picture than the one they drew, so that nobody is known by it. */
function isTrue(paper: CanvasRenderingContext2D): boolean {
  paper.fillStyle = `rgb(${tryColour.join()})`;
  paper.fillRect(0, 0, 1, 1);
  const { data } = paper.getImageData(0, 0, 1, 1);
  return tryColour.every((value, at) => Math.abs(value - (data[at] ?? 0)) < 8);
}
