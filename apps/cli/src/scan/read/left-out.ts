/** Types that hold pictures, sound, film, type or machine code made for no reader: no token is kept in them on purpose. */
const media = new Set(
  ("png jpg jpeg jpe jfif gif bmp ico icns cur webp avif heic heif tif tiff psd xcf raw cr2 nef dng jxl tga dds ktx exr hdr " +
    "mp3 mp4 m4a m4v mov avi mkv webm ogg ogv oga opus flac wav aac wma wmv mpg mpeg mid midi 3gp aif aiff " +
    "ttf ttc otf woff woff2 eot pfb fon blend fbx glb stl 3ds mo gmo qm nib hyph dic aff").split(" "),
);

/** Why a file is left out by its name; null when it is read. */
export const leftOutByName = (name: string): "media" | null => {
  const dot = name.lastIndexOf(".");
  return dot !== -1 && name.length - dot <= 7 && media.has(name.slice(dot + 1).toLowerCase()) ? "media" : null;
};

const starts = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);

/** The same by how its bytes begin: names lie. */
export const leftOutByBytes = (bytes: Uint8Array): "media" | null => {
  switch (bytes[0]) {
    case 0x89: return starts(bytes, 0x89, 0x50, 0x4e, 0x47) ? "media" : null;
    case 0xff: return starts(bytes, 0xff, 0xd8, 0xff) ? "media" : null;
    case 0x47: return starts(bytes, 0x47, 0x49, 0x46, 0x38) && bytes[5] === 0x61 ? "media" : null;
    case 0x77: return starts(bytes, 0x77, 0x4f, 0x46) && (bytes[3] === 0x46 || bytes[3] === 0x32) && bytes[4] === 0 ? "media" : null;
    case 0x52: return starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[7] !== undefined && bytes[7] < 0x20 ? "media" : null;
    default: return null;
  }
};
